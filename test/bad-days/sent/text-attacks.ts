import type { OpenForm } from '../forms/open-form.ts';
import type { Question } from '../forms/parse-forms.ts';
import { markup } from './executable.ts';

/** A form filled in to see what comes of it. */
export interface Attack {
  readonly name: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** A mark in the text of each field that must not be lost. */
  readonly marks: ReadonlyMap<string, string>;
}

const isPartOfDate = (name: string): boolean => /-(day|month|year|time)$/.test(name);

/** The questions of a form that take any text. */
export const textsOf = ({ form }: OpenForm): readonly Question[] =>
  form.questions.filter(({ kind, name }) => (kind === 'text' || kind === 'long-text') && !isPartOfDate(name));

let attacks = 0;

/** Types something into all of these questions at once, with a mark of its own in each. */
const typing = (
  name: string,
  open: OpenForm,
  { into, text }: { readonly into: readonly Question[]; readonly text: (mark: string) => string },
): readonly Attack[] => {
  if (into.length === 0) return [];
  attacks += 1;
  const marks = new Map(into.map((question, index) => [question.name, `zq${String(attacks)}x${String(index)}qz`]));
  const typed = Object.fromEntries([...marks].map(([field, mark]) => [field, text(mark)]));
  return [{ name, marks, fields: { ...open.filled, ...typed } }];
};

const controls = '\u0000\u0007\u0008\u001b[31m\u007f\u0085\ud800\udfff\u202e\u2066\ufeff\ufffe';
const allowed = '\u00e9\u0301 \u200b👩‍👧 ﷽ \r\n\t\u2028';

/** Everything that somebody could paste into the texts of a form. */
export const textAttacks = (open: OpenForm): readonly Attack[] => {
  const texts = textsOf(open);
  const long = texts.filter(({ kind }) => kind === 'long-text');
  const short = texts.filter(({ kind }) => kind === 'text');
  const megabyte = (mark: string): string => `${mark}${'long '.repeat(200_000)}`;
  return [
    ...typing('markup', open, { into: texts, text: (mark) => `${mark} ${markup}` }),
    ...typing('control characters', open, { into: texts, text: (mark) => `${controls}${mark}${allowed}${controls}` }),
    ...typing('100,000 characters', open, { into: long, text: (mark) => `${'é'.repeat(99_980)}${mark}` }),
    ...typing('100,000 characters in a short answer', open, {
      into: short.slice(0, 3),
      text: (mark) => `${'a'.repeat(99_980)}${mark}`,
    }),
    ...typing('a pasted megabyte', open, { into: long.slice(0, 1), text: megabyte }),
    ...typing('a megabyte in a short answer', open, { into: short.slice(0, 1), text: megabyte }),
  ];
};
