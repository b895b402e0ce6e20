/** A message, or a part of one: its headers by their names in lower case, and its text as it was written. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Headers, one a line once the folded ones are put together; of those that repeat the first counts. */
export const headersIn = (text: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>();
  for (const line of text.replaceAll(/\n[ \t]+/gu, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
};

const partOf = (text: string): Part => {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const headers = headersIn(end < 0 ? text : text.slice(0, end));
  return { headers, text: end < 0 ? '' : text.slice(end).replace(/^\n{1,2}/u, '') };
};

const typeOf = ({ headers }: Part): string => headers.get('content-type') ?? 'text/plain';

const boundaryOf = (part: Part): string | null => {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/iu.exec(typeOf(part)) ?? [];
  return quoted ?? plain ?? null;
};

/** A part in another alphabet is read as what it stands for. */
const decoded = (part: Part): Part => {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return { ...part, text: unix(Buffer.from(part.text, 'base64').toString('latin1')) };
  if (encoding !== 'quoted-printable') return part;
  const text = part.text
    .replaceAll(/=[ \t]*\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { ...part, text };
};

const unix = (text: string): string => text.replaceAll('\r\n', '\n');

const deepest = 4;

const leavesOf = (part: Part, depth: number): readonly Part[] => {
  const boundary = boundaryOf(part);
  if (boundary === null || !/^multipart\//iu.test(typeOf(part)) || depth > deepest) return [decoded(part)];
  const pieces = `\n${part.text}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^[^\n]*\n/u, '')), depth + 1));
};

/** The parts of a message, however they are nested, without those that hold others. Nothing in it is trusted. */
export const partsIn = (raw: string): readonly Part[] => leavesOf(partOf(unix(raw)), 0);

export const isOfType = (part: Part, ...types: readonly string[]): boolean =>
  types.includes((typeOf(part).split(';')[0] ?? '').trim().toLowerCase());
