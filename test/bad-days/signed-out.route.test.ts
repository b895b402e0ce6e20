import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestVisitor } from '../visitor.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { formOpener } from './forms/form-opener.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { formsIn, untouched } from './forms/parse-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { isKept } from './record/typed-is-kept.ts';
import { fingerprint } from './record/written.ts';
import { marked } from './sent/marked.ts';

/** One form of each kind in which people write for longer than a sign-in lasts. */
const kinds = [
  'the section presenting-issue',
  'ida in the section children',
  'returning a request',
  'asking to cancel',
  'giving information',
  'writing under social-care-information',
  'recording somebody’s view',
  'deciding on threshold',
  'adding to actions',
  'asking for a correction',
];

let all: Everybody;
let visitors: Visitors;

beforeAll(async () => {
  all = await openEverybody();
});

beforeEach(async () => {
  visitors = await all.signIn();
});

afterAll(async () => {
  await all.close();
});

/** The path to which somebody goes on once they have signed in. */
const heldAt = ({ headers }: LightMyRequestResponse): string =>
  new URL(String(headers.location), 'http://here.invalid').searchParams.get('next') ?? '';

const typeUntilSignedOut = async (known: KnownForm) => {
  const { open, place } = await formOpener(all, visitors)(known, 'one of its own');
  const typed = marked(known, open);
  if (typed === null) throw new Error(`nothing is typed when ${known.name}`);
  all.wait('PT31M');
  return { open, typed, caseId: place.caseId };
};

const saveHeld = async (visitor: TestVisitor, path: string): Promise<LightMyRequestResponse> => {
  const page = await visitor.get(path);
  const form = formsIn(page.body).find(({ questions }) => questions.some(({ name }) => name === '_held'));
  expect(form, 'the held page has a button that saves').toBeDefined();
  return visitor.post(form?.action ?? '', form === undefined ? {} : untouched(form));
};

describe.each(knownForms.filter(({ name }) => kinds.includes(name)).map((known) => [known.name, known] as const))(
  'Somebody whose sign-in ends while %s',
  { timeout: 120_000 },
  (_, known) => {
    test('finds what they typed after signing in again, and nobody else does', async () => {
      const { open, typed, caseId } = await typeUntilSignedOut(known);
      const before = await fingerprint(all.house);
      const path = heldAt(await open.send(typed.fields));
      expect(path).toMatch(/^\/held\//);
      expect(await fingerprint(all.house)).toBe(before);

      visitors = await all.signIn();
      const others = [...visitors].filter(([id]) => id !== known.who).map(([, visitor]) => visitor.get(path));
      for (const { statusCode, body } of await Promise.all(others)) {
        expect(statusCode).toBe(404);
        expect(body).not.toContain(typed.mark);
      }
      expect((await at(visitors, known.who).get(path)).body).toContain(typed.mark);
      expect((await saveHeld(at(visitors, known.who), path)).statusCode).toBe(303);
      expect(await isKept(all.house, caseId, typed.mark)).toBe(true);
      expect((await at(visitors, known.who).get(path)).statusCode).toBe(404);
    });
  },
);

test('All kinds of forms in which people write are among those tried', () => {
  expect(knownForms.filter(({ name }) => kinds.includes(name))).toHaveLength(kinds.length);
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
