/** A sub-command of `convenor`: what it prints, and its exit code. */
export interface Command {
  /** One line: how it is called and what it does. */
  readonly usage: string;
  readonly run: (args: readonly string[], print: Print) => Promise<number>;
}

export interface Print {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
