import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { type Html, render, trusted } from '../html.ts';

const templates = fileURLToPath(new URL('dist', import.meta.resolve('govuk-frontend/package.json')));
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templates), { autoescape: true });
const safe: (text: string) => unknown = environment.getFilter('safe');

// nunjucks' own trim took three quarters of the rendering time. Text that is marked safe is a String object.
const trim = (text: unknown): unknown => {
  if (text instanceof String) return safe(text.valueOf().trim());
  return typeof text === 'string' ? text.trim() : (text ?? '');
};
environment.addFilter('trim', trim);
// Indenting is for readers of the source only, and would add blanks to what people typed in a textarea.
environment.addFilter('indent', (text: unknown) => text ?? '');

/** Words for a macro: a string is escaped by it, markup is taken as it is. */
export type Words = string | Html;

/** As macros want it: `{ text }` or `{ html }`. */
export const words = (value: Words | undefined): { text: string } | { html: string } | undefined => {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? { text: value } : { html: render(value) };
};

/** Renders one GOV.UK component, by the name of its folder. */
export const component = (name: string, params: object): Html =>
  trusted(environment.render(`govuk/components/${name}/template.njk`, { params }));
