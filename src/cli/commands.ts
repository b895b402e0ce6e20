/** A sub-command of `convenor`. Its file is read only when it is asked for. */
export interface Command {
  /** What follows its name, and what it does, for the list of commands. */
  readonly usage: string;
  readonly load: () => Promise<{
    /** Does it, and answers the exit code: 0 all well, 1 something is wrong, 2 it cannot be done at all. */
    readonly run: (args: readonly string[]) => Promise<number>;
  }>;
}

/** What `convenor` can do, by the words it is asked with. */
export const commands: Readonly<Record<string, Command>> = {
  story: {
    usage: 'FILE… [--json]             play worked stories on a protocol',
    load: () => import('./story.ts'),
  },
  'protocol check': {
    usage: 'DIR… [--json]     find everything that is wrong with a protocol',
    load: () => import('./protocol-check.ts'),
  },
  'protocol compare': {
    usage: 'A B [--json]   put two protocols side by side, differences first',
    load: () => import('./protocol-compare.ts'),
  },
  'protocol schema': {
    usage: '                print the JSON Schema of a protocol, for editors',
    load: () => import('./protocol-schema.ts'),
  },
  clauses: {
    usage: '[AREA…] [--json]        say for every clause what honours it',
    load: () => import('./clauses.ts'),
  },
  bounce: {
    usage: '< FILE                   take in a mail server’s report that a message did not arrive',
    load: () => import('./bounce.ts'),
  },
  holidays: {
    usage: '                       say how far the bank holidays are known',
    load: () => import('./holidays.ts'),
  },
  'holidays import': {
    usage: 'FILE            bring them up to date from a bank-holidays.json of GOV.UK',
    load: () => import('./holidays-import.ts'),
  },
};
