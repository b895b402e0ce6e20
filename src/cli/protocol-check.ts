import { basename, join, resolve } from 'node:path';
import type { Fault } from '../protocol/fault.ts';
import { nationalMinimum } from '../protocol/minimum/national.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { Protocol } from '../protocol/schema.ts';
import { type Checked, checkProtocol } from '../protocol/soundness/check-protocol.ts';
import { complain, print, printJson } from './print.ts';
import { readProtocolFiles } from './protocol-folder.ts';

const usage = 'convenor protocol check DIR… [--json]';

/** The national minimum that comes with Convenor; null where it is not there or is itself at fault. */
const minimumShipped = async (): Promise<Protocol | null> => {
  const found = await readProtocolFiles(nationalMinimum);
  const parsed = found === null ? null : parseProtocol(found.files);
  return parsed?.ok === true ? parsed.value.protocol : null;
};

const misnamed = ({ authority }: Checked, folder: string): readonly Fault[] =>
  authority === null || basename(resolve(folder)) === authority
    ? []
    : [
        {
          file: 'protocol.yaml',
          path: 'authority',
          line: 1,
          message: `Convenor reads a protocol only from a folder of its name: call the folder “${authority}”.`,
        },
      ];

const report = (checked: Checked, folder: string) => {
  const at = ({ file, line, path, message }: Fault) => ({
    file: join(folder, file),
    line: line ?? null,
    path,
    message,
  });
  return {
    authority: checked.authority,
    ok: checked.faults.length === 0,
    faults: checked.faults.map(at),
    warnings: [...misnamed(checked, folder), ...checked.warnings].map(at),
    toSet: checked.toSet,
  };
};

type Report = ReturnType<typeof report>;

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;

const lines = (title: string, found: Report['faults']): readonly string[] =>
  found.length === 0
    ? []
    : [
        '',
        `${title}:`,
        ...found.map(
          ({ file, line, path, message }) => `  ${sayAt(file, line)}${path === '' ? '' : ` ${path}`}: ${message}`,
        ),
      ];

const sayAt = (file: string, line: number | null): string => (line === null ? file : `${file}:${String(line)}`);

const say = (named: string, { ok, faults, warnings, toSet }: Report): void =>
  print(
    `${named}: ${ok ? 'no faults' : count(faults.length, 'fault')}, ${count(warnings.length, 'warning')}`,
    ...lines('Faults', faults),
    ...lines('Warnings', warnings),
    ...(toSet.length === 0 ? [] : ['', 'To be set before going live:', ...toSet.map((each) => `  ${each}`)]),
  );

/** Says everything that is wrong with a protocol, that is doubtful, and that is still to be set. 0: no faults, 1: faults, 2: cannot be read. */
export const run = async (args: readonly string[]): Promise<number> => {
  const named = args.filter((each) => !each.startsWith('-'));
  const found = await Promise.all(named.map(async (name) => ({ name, read: await readProtocolFiles(name) })));
  const unread = found.filter(({ read }) => read === null);
  if (named.length === 0) complain(`Say which folder: ${usage}`);
  for (const { name } of unread) complain(`${name} cannot be read: it needs a protocol.yaml and a clauses.jsonl.`);
  if (named.length === 0 || unread.length > 0) return 2;
  const minimum = await minimumShipped();
  const reports = found.flatMap(({ name, read }) =>
    read === null ? [] : [{ name, said: report(checkProtocol(read.files, minimum), read.folder) }],
  );
  if (args.includes('--json')) {
    const [only, ...others] = reports.map(({ said }) => said);
    printJson(others.length === 0 ? only : reports.map(({ said }) => said));
  } else for (const { name, said } of reports) say(name, said);
  return reports.every(({ said }) => said.ok) ? 0 : 1;
};
