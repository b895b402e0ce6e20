import { expect } from 'vitest';
import type { Answered, Values } from '../../visitor.ts';
import type { KnownForm } from '../forms/known-form.ts';
import { openForm } from '../forms/open-form.ts';
import { formsIn, untouched } from '../forms/parse-forms.ts';
import { placeOf } from '../record/places.ts';
import { stagesOf } from '../record/stages.ts';
import { marked } from '../sent/marked.ts';
import type { RunningServers } from './running-servers.ts';

/** A form that somebody has filled in and is about to send. */
export interface Filled {
  readonly known: KnownForm;
  readonly caseId: string;
  /** What they wrote; null where there is nothing to write. */
  readonly mark: string | null;
  readonly send: () => Promise<Answered>;
  /** Sees that an answer says that the database is away, what to do, and all that was sent; gives its “Try again”. */
  readonly tryAgain: (answer: Answered) => () => Promise<Answered>;
}

const pairsOf = (fields: Values): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`));

const shownIn = (page: string): string => page.replaceAll(/<input[^>]*>/g, '');

const saysSo = ({ statusCode, body, headers }: Answered, about: string): void => {
  expect(statusCode, about).toBe(503);
  expect(headers['retry-after']).toBe('60');
  expect(body).toContain('Convenor is running, but its database does not answer.');
  expect(body).toContain('What you just sent may not have been saved, so it is below: keep this page open.');
  expect(body).toContain('Wait a minute and try again.');
};

const fillIn = async ({ all, visitor }: RunningServers, known: KnownForm): Promise<Filled> => {
  const place = await placeOf(all, await stagesOf(all)[known.stage]());
  const writer = await visitor(known.who);
  const open = await openForm(known, writer, place);
  if (open === null) throw new Error(`the form for ${known.name} is not on its page`);
  const typed = marked(known, open);
  const fields = typed?.fields ?? open.filled;
  const mark = typed?.mark ?? null;
  return {
    known,
    caseId: place.caseId,
    mark,
    send: () => open.send(fields),
    tryAgain: (answer) => {
      saysSo(answer, known.name);
      if (mark !== null) expect(shownIn(answer.body), `${known.name} shows what was typed`).toContain(mark);
      const form = formsIn(answer.body).find(({ action }) => action !== '/sign-out');
      if (form === undefined) throw new Error(`there is no way to try again ${known.name}`);
      const again = untouched(form);
      expect(pairsOf(again), known.name).toEqual(expect.arrayContaining([...pairsOf(fields)]));
      return () => writer.post(form.action, again);
    },
  };
};

/** Everybody fills in their form, each in a case file of its own. */
export const fillInAll = async (servers: RunningServers, forms: readonly KnownForm[]): Promise<readonly Filled[]> => {
  const filled: Filled[] = [];
  for (const known of forms) filled.push(await fillIn(servers, known));
  return filled;
};

/** Everybody sends their form at once. */
export const sendAll = (filled: readonly Pick<Filled, 'send'>[]): Promise<readonly Answered[]> =>
  Promise.all(filled.map(({ send }) => send()));
