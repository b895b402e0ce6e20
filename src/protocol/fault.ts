/** Where in the protocol something stands: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** Something wrong at a place of the protocol, before its line is known. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Something wrong in a protocol's files, said so that its author can put it right. */
export interface Fault {
  readonly file: 'protocol.yaml' | 'clauses.jsonl' | 'calendar.yaml';
  /** The place by names, e.g. `request.sections.children.fields.in-care.when`; empty for the whole file. */
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

/** A fault on one line: file, line, place, message. */
export const sayFault = ({ file, path, line, message }: Fault): string =>
  `${file}${line === undefined ? '' : `:${line}`}${path === '' ? '' : ` ${path}`}: ${message}`;
