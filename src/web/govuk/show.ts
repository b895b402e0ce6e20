import { type Html, type Part, render } from '../html.ts';
import { type Words, component, words } from './environment.ts';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** A state in a word. */
export const tag = (text: string, colour: TagColour = 'grey'): Html =>
  component('tag', { text, classes: `govuk-tag--${colour}` });

/** Done: what was done, in large letters. */
export const panel = (title: string, body?: Part, level: 1 | 2 | 3 = 1): Html =>
  component('panel', { titleText: title, headingLevel: level, html: body === undefined ? undefined : render(body) });

/** Something that came about, at the top of a page; `success` when this person's own act worked. */
export const notificationBanner = (body: Words, kind: 'important' | 'success' = 'important'): Html =>
  component('notification-banner', { ...words(body), type: kind === 'success' ? 'success' : undefined });

/** What happens if somebody does not take notice. */
export const warningText = (text: Words): Html => component('warning-text', words(text) ?? {});

/** Words set apart from the rest. */
export const insetText = (body: Words): Html => component('inset-text', words(body) ?? {});

/** More for those who want it. */
export const details = (summary: string, body: Part, open: 'open' | 'closed' = 'closed'): Html =>
  component('details', { summaryText: summary, html: render(body), open: open === 'open' });
