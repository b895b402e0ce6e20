import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOutShiftCalls } from '../../src/application/shift-calls.ts';
import { type Bradford, openBradford } from '../cast.ts';
import { bradfordBut } from '../changed-protocol.ts';
import { ownContacts, ownFacts, ownMoments, ownRotas, ownSigning } from '../protocol-of-its-own.ts';
import type { KnownForm } from './forms/known-form.ts';
import { type OpenForm, openForm } from './forms/open-form.ts';
import { ownProcedureForms } from './forms/own-procedure-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { type Places, placesAt } from './record/places.ts';
import { type Odd, oddAnswers } from './sent/odd-answers.ts';
import { oddDates } from './sent/odd-dates.ts';

let bradford: Bradford;
let places: Places;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  const circulation = ownSigning('action-table');
  await bradford.join(
    bradfordBut({
      ...{ version: 2, inForceFrom: '2026-11-20', moments: ownMoments, facts: ownFacts, circulation },
      ...{ contacts: ownContacts, rotas: ownRotas },
    }),
  );
  places = await placesAt(bradford, [...new Set(ownProcedureForms.map(({ stage }) => stage))]);
  await layOutShiftCalls(bradford.house);
});
afterAll(() => bradford.close());

const opened = async (known: KnownForm): Promise<OpenForm> => {
  const open = await openForm(known, await bradford.as(known.who), places(known.stage));
  if (open === null) throw new Error(`the form for ${known.name} is not on its page`);
  return open;
};

const answersTo = async (known: KnownForm, oddIn: (open: OpenForm) => readonly Odd[]) => {
  const open = await opened(known);
  const answers: { readonly name: string; readonly status: number }[] = [];
  for (const { name, fields } of oddIn(open)) {
    const { statusCode: status } = await open.send(fields);
    answers.push({ name, status });
  }
  return answers;
};

const said = ({ name, status }: { readonly name: string; readonly status: number }): string => `${name}: ${status}`;

test.each(ownProcedureForms.map((known) => [known.name, known] as const))(
  'When %s, missing, repeated and made-up answers are answered with a page',
  async (_, known) => {
    const answers = await answersTo(known, oddAnswers);
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.filter(({ status }) => status >= 500).map(said)).toEqual([]);
  },
);

test('A day that is none is answered with a sentence, and never taken', async () => {
  const [known] = ownProcedureForms;
  if (known === undefined) throw new Error('no form asks for a day');
  const answers = await answersTo(known, (open) => oddDates(open, known.dates ?? {}));
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.filter(({ status }) => status !== 422).map(said)).toEqual([]);
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(bradford.house)).toEqual([]);
});
