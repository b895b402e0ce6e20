import type { LightMyRequestResponse } from 'fastify';
import type { Answered, Browser, Values } from '../../visitor.ts';
import type { Place } from '../everyone/addresses.ts';
import { type Form, formsIn, untouched } from './parse-forms.ts';
import type { KnownForm } from './known-form.ts';

/** A form on somebody's screen. */
export interface OpenForm<Answer extends Answered = LightMyRequestResponse> {
  readonly form: Form;
  /** What the browser would send once it is filled in as the known form says. */
  readonly filled: Values;
  /** Sends it as it is now, with these fields instead of or besides its own. */
  readonly send: (fields: Values) => Promise<Answer>;
}

const pattern = (route: string): RegExp => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}(\\?.*)?$`);

const isMeant = ({ route, fill }: KnownForm, { action, questions, buttons }: Form): boolean => {
  const names = [...questions, ...buttons].map(({ name }) => name);
  const wanted = Object.keys(fill).filter((name) => !name.startsWith('departure-'));
  return pattern(route).test(action) && wanted.every((name) => names.includes(name));
};

/** A list has a form a row: the one of this case file is meant. */
const isAbout = ({ caseId }: Place, form: Form): boolean => untouched(form)['case']?.includes(caseId) ?? true;

/** Opens the page on which a form stands, as its writer would; null when the page does not offer it. */
export const openForm = async <Answer extends Answered>(
  known: KnownForm,
  visitor: Browser<Answer>,
  place: Place,
): Promise<OpenForm<Answer> | null> => {
  const page = await visitor.get(known.page(place));
  const form = formsIn(page.body).find((each) => isMeant(known, each) && isAbout(place, each));
  if (page.statusCode !== 200 || form === undefined) return null;
  return {
    form,
    filled: { ...untouched(form), ...known.fill },
    send: (fields) => visitor.post(form.action, fields),
  };
};
