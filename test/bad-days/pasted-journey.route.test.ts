import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { decideEverything } from '../after-meeting.ts';
import { addressesOf } from './everyone/addresses.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { ask, told } from './everyone/ask.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { executableIn, markup } from './sent/executable.ts';
import { insiders } from './everyone/insiders.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { openForm } from './forms/open-form.ts';
import { placeOf } from './record/places.ts';
import { isOfCase } from './everyone/routes.ts';
import { stagesOf } from './record/stages.ts';
import { textsOf } from './sent/text-attacks.ts';

let all: Everybody;
let visitors: Visitors;
let caseId: string;

beforeAll(async () => {
  all = await openEverybody();
  visitors = await all.signIn();
  caseId = await stagesOf(all)['being written']();
});

afterAll(async () => {
  await all.close();
});

/** What would lead away from the journey's end. */
const astray =
  /^(by telephone|beginning a|asking for it again|booking by a plan|seeing to a|returning|deciding on no|asking to (cancel|rearrange)|agreeing|declining|sending a deputy|taking|putting|other-one|paediatrician|withdrawing|saying why)|writing under/;

/** A diary is of no case file. */
const isOnTheWay = ({ name, route }: KnownForm): boolean => !astray.test(name) && !route.startsWith('/diary');

const takesNoMarkup = (name: string): boolean => /email|telephone|rationale-by|number|called/.test(name);

/** Sends a form with markup in every text that may hold any. */
const sendWithMarkup = async (known: KnownForm): Promise<string> => {
  const visitor = at(visitors, known.who);
  const open = await openForm(known, visitor, await placeOf(all, caseId));
  if (open === null) return `${known.name}: no such form`;
  const into = textsOf(open).filter(({ name }) => !takesNoMarkup(name));
  const typed = Object.fromEntries(into.map(({ name }) => [name, `${name} ${markup}`.slice(0, 180)]));
  // An answer beside “none known” is a contradiction.
  const unticked = Object.fromEntries(into.map(({ name }) => [`${name}-unless`, []]));
  const { statusCode } = await open.send({ ...open.filled, ...unticked, ...typed });
  return `${known.name}: ${String(statusCode)}`;
};

test('A journey with markup in every text goes to its end', { timeout: 180_000 }, async () => {
  for (const known of knownForms.filter(isOnTheWay)) {
    if (known.name === 'ending the meeting') await decideEverything(all, caseId);
    expect(await sendWithMarkup(known)).toBe(`${known.name}: 303`);
  }
});

test('No page and no document that shows it fails, and nothing in them runs', { timeout: 180_000 }, async () => {
  const place = await placeOf(all, caseId);
  expect(place.state.status).toBe('closed');
  const routes = all.routes.filter((route) => isOfCase(route) && route.method === 'GET');
  for (const who of insiders['with a correction asked for'])
    for (const route of routes)
      for (const path of addressesOf(route, place)) {
        const asked = await ask(visitors, who, route, path);
        expect.soft(asked.status, told(asked)).toBeLessThan(500);
        expect.soft(executableIn(asked.body), told(asked)).toEqual([]);
      }
});

test('No message says any of it', async () => {
  const { rows } = await withinAuthority(all.house.db, 'bradford', (tx) =>
    sql<{ text: string }>`select subject || body || coalesce(calendar, '') as text from outbox`.execute(tx),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ text }) => /alert|onerror|Rowan|Ida|Wrenfield/.test(text))).toEqual([]);
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
