import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF, or a screen reader, gets from it. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Its metadata as XML, where it says which standard it keeps. */
  readonly metadata: string;
  /** Roles of the structure tree in reading order, e.g. `H1`, `Table`, `TH`. */
  readonly roles: readonly string[];
}

interface Node {
  readonly type?: string;
  readonly role?: string;
  readonly children?: readonly Node[];
}

const rolesIn = ({ role, children = [] }: Node): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

const textOf = (item: object): string => {
  const { str, hasEOL } = { str: '', hasEOL: false, ...item };
  return `${str}${hasEOL ? '\n' : ''}`;
};

// The library's types promise an object; what it gives is a map.
const isMarked = (marks: object | null): boolean => marks instanceof Map && marks.get('Marked') === true;

/** Opens a PDF and reads it to the end. A file that is not one is thrown out. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const { Title: title, Language: language } = { Title: null, Language: null, ...info };
  const read = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent();
    return { text: items.map(textOf).join(''), tree: await page.getStructTree() };
  });
  const pages = await Promise.all(read);
  const isTagged = isMarked(await pdf.getMarkInfo());
  const raw: unknown = metadata.getRaw();
  await loading.destroy();
  return {
    text: pages.map(({ text }) => text).join('\n'),
    pages: pages.map(({ text }) => text),
    title,
    metadata: String(raw),
    language,
    isTagged,
    roles: pages.flatMap(({ tree }) => rolesIn(tree)),
  };
};
