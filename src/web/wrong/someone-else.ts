import type { Answer } from '../answer.ts';
import { html } from '../html.ts';
import type { Visitor } from '../visitor.ts';
import { wrongPage } from './wrong-page.ts';

/** The form was opened by one person and sent while another was signed in. */
export const someoneElse = (visitor: Visitor | null): Answer =>
  wrongPage({
    status: 403,
    title: 'Somebody else opened that page',
    visitor,
    happened: html`The page was opened while somebody else was signed in here. It was not saved in your name.`,
    safe: 'What was typed is held for the person who typed it, and for nobody else. They will find it on their page when they sign in.',
    next: 'If you typed it, sign out and sign in as yourself. Otherwise go on with your own work.',
  });
