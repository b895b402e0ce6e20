import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOfRecord } from './record/agreement.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { executableIn } from './sent/executable.ts';
import { formOpener } from './forms/form-opener.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { type Attack, textAttacks } from './sent/text-attacks.ts';
import { isKept } from './record/typed-is-kept.ts';
import { writtenIn } from './record/written-in.ts';

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

/** Once it is accepted, what is kept is what was asked for; a request being written keeps everything. */
const isWanted = ({ route, fill }: KnownForm, field: string): boolean =>
  route.includes('/request/') || Object.hasOwn(fill, field);

const lostFrom = async (known: KnownForm, attack: Attack, { caseId, body, status }: Answered): Promise<string[]> => {
  const lost: string[] = [];
  for (const [field, mark] of attack.marks) {
    if (status === 303 && !isWanted(known, field)) continue;
    if (!body.includes(mark) && !(await isKept(all.house, caseId, mark))) lost.push(field);
  }
  return lost;
};

interface Answered {
  readonly caseId: string;
  readonly status: number;
  readonly body: string;
}

const hasSentence = ({ status, body }: Answered): boolean =>
  status === 303 || /govuk-error-summary|departure|<h1/.test(body);

describe.each(knownForms.map((known) => [known.name, known] as const))('Whatever is pasted when %s', (_, known) => {
  test('does nothing of its own, is not lost, and is answered with a sentence', { timeout: 120_000 }, async () => {
    let { open, place } = await openFor(known);
    const attacks = textAttacks(open).length;
    let wasRefused = true;
    for (let index = 0; index < attacks; index += 1) {
      if (!wasRefused) ({ open, place } = await openFor(known));
      const attack = textAttacks(open)[index];
      if (attack === undefined) throw new Error(`the form for ${known.name} has changed`);
      const { statusCode: status, body, headers } = await open.send(attack.fields);
      wasRefused = status === 422;
      const answered = { caseId: writtenIn({ headers }, place.caseId), status, body };
      const next = status === 303 ? await at(visitors, known.who).get(String(headers.location)) : null;
      const about = `${attack.name} → ${String(status)}`;
      expect.soft(status, about).toBeLessThan(500);
      expect.soft(next?.statusCode ?? 200, about).toBeLessThan(400);
      expect.soft(executableIn(`${body}${next?.body ?? ''}`), about).toEqual([]);
      expect.soft(hasSentence(answered), about).toBe(true);
      expect.soft(await lostFrom(known, attack, answered), about).toEqual([]);
    }
  });
});

test.for([
  '<p><script>alert(1)</script>',
  '<input value="" onfocus="alert(1)" autofocus="">',
  '<a class="x" href="javascript:alert(1)">',
  '<img src=x onerror=alert(1)>',
  'x 892001',
])('The check knows what would run when it sees it: %s', (page) => {
  expect(executableIn(page)).not.toEqual([]);
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
