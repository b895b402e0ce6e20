import type { Html } from '../html.ts';
import { type Words, component, words } from './environment.ts';

export interface Button {
  readonly text: Words;
  /** With it the button is a link. */
  readonly href?: string | undefined;
  readonly kind?: 'primary' | 'secondary' | 'warning' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  /** Where the form goes with this button instead of its own action. */
  readonly formAction?: string | undefined;
}

const classes = { primary: '', secondary: 'govuk-button--secondary', warning: 'govuk-button--warning' };

/** A button; a second press within a second does nothing. */
export const button = ({ text, href, kind, name, value, id, formAction }: Button): Html =>
  component('button', {
    ...words(text),
    href,
    name,
    value,
    id,
    classes: classes[kind ?? 'primary'],
    preventDoubleClick: href === undefined,
    attributes: formAction === undefined ? {} : { formaction: formAction },
  });
