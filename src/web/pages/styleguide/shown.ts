import type { Html } from '../../html.ts';

/** A piece as the styleguide shows it. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly body: Html;
}
