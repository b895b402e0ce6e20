import type { Place } from '../everyone/addresses.ts';
import type { Stage } from '../record/stages.ts';

/** A form, where somebody finds it, and what they could enter so that it is accepted. */
export interface KnownForm {
  readonly name: string;
  /** The route it posts to. */
  readonly route: string;
  readonly stage: Stage;
  readonly who: string;
  /** The page it stands on. */
  readonly page: (place: Place) => string;
  readonly fill: Readonly<Record<string, string>>;
  /** For a form that asks for a day: what must be chosen for it to count. */
  readonly dates?: Readonly<Record<string, string>>;
}
