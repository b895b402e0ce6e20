import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOfRecord } from './record/agreement.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { formOpener } from './forms/form-opener.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { ownProcedureForms } from './forms/own-procedure-forms.ts';
import { type Odd, oddAnswers } from './sent/odd-answers.ts';
import { oddDates } from './sent/odd-dates.ts';
import type { OpenForm } from './forms/open-form.ts';

let all: Everybody;
let visitors: Visitors;
let openFor: ReturnType<typeof formOpener>;

beforeAll(async () => {
  all = await openEverybody();
  visitors = await all.signIn();
  openFor = formOpener(all, visitors);
});

afterAll(async () => {
  await all.close();
});

/** Sends each odd form in turn, opened afresh unless the one before was refused, and gives what came back. */
const sendEach = async (known: KnownForm, oddIn: (open: OpenForm) => readonly Odd[]) => {
  const answers: { readonly name: string; readonly status: number; readonly body: string; readonly next: number }[] =
    [];
  let { open } = await openFor(known);
  const count = oddIn(open).length;
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && answers.at(-1)?.status !== 422) ({ open } = await openFor(known));
    const odd = oddIn(open)[index];
    if (odd === undefined) throw new Error(`the form for ${known.name} has changed`);
    const { statusCode: status, body, headers } = await open.send(odd.fields);
    const next = status === 303 ? (await at(visitors, known.who).get(String(headers.location))).statusCode : 200;
    answers.push({ name: odd.name, status, body, next });
  }
  return answers;
};

const isAnswered = ({ status, body, next }: { status: number; body: string; next: number }): boolean =>
  status === 303 ? next < 400 : status < 500 && /<h1/.test(body);

describe.each(knownForms.map((known) => [known.name, known] as const))('When %s', (_, known) => {
  test('missing, repeated and made-up answers are answered with a page', { timeout: 120_000 }, async () => {
    const answers = await sendEach(known, oddAnswers);
    expect(
      answers.filter((each) => !isAnswered(each)).map(({ name, status, next }) => `${name}: ${status} ${next}`),
    ).toEqual([]);
  });
});

describe.each(knownForms.filter(({ dates }) => dates !== undefined).map((known) => [known.name, known] as const))(
  'When %s',
  (_, known) => {
    test('a day that is none is answered with a sentence, and never taken', { timeout: 120_000 }, async () => {
      const answers = await sendEach(known, (open) => oddDates(open, known.dates ?? {}));
      expect(answers.length).toBeGreaterThan(5);
      expect(answers.filter((each) => !isAnswered(each)).map(({ name }) => name)).toEqual([]);
      if (known.route.includes('/request/')) return;
      expect(answers.filter(({ status }) => status !== 422).map(({ name, status }) => `${name}: ${status}`)).toEqual(
        [],
      );
    });
  },
);

/** They need nobody signed in, and have tests of their own beside the pages; so have those of another procedure. */
const beforeSigningIn = ['/sign-in', '/sign-out'];

test('Every form that the server takes is among those that were tried', () => {
  const taken = all.routes.filter(({ method }) => method === 'POST').map(({ url }) => url);
  const tried = new Set([...beforeSigningIn, ...[...knownForms, ...ownProcedureForms].map(({ route }) => route)]);
  expect(taken.length).toBeGreaterThan(20);
  expect(taken.filter((url) => !tried.has(url))).toEqual([]);
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
