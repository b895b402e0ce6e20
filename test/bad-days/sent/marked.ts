import type { KnownForm } from '../forms/known-form.ts';
import type { OpenForm } from '../forms/open-form.ts';

let marks = 0;

/** What a form sends with another text in it, and the mark by which that text is known again; null for a form without a text. */
export const marked = ({ fill }: KnownForm, { form, filled }: Pick<OpenForm, 'form' | 'filled'>) => {
  const text = form.questions.find(({ name, kind }) => kind === 'long-text' && (fill[name] ?? '') !== '');
  const draft = form.questions.find(({ name, kind }) => kind === 'long-text' && Object.hasOwn(filled, name));
  const into = text ?? (form.questions.some(({ name }) => name === '_shown') ? draft : undefined);
  if (into === undefined) return null;
  marks += 1;
  const mark = `wq${String(marks)}qw`;
  return { mark, fields: { ...filled, [into.name]: `Written later ${mark}.` } };
};
