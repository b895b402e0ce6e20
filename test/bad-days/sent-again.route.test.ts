import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { formOpener } from './forms/form-opener.ts';
import type { KnownForm } from './forms/known-form.ts';
import { openForm } from './forms/open-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { colleaguesOf } from './record/move-on.ts';
import { isKept } from './record/typed-is-kept.ts';
import { countsIn, fingerprint } from './record/written.ts';
import { stateOf } from './record/state-of.ts';
import { marked } from './sent/marked.ts';
import { writtenIn } from './record/written-in.ts';

let all: Everybody;
let visitors: Visitors;
let opener: ReturnType<typeof formOpener>;
let colleagues: ReturnType<typeof colleaguesOf>;

beforeAll(async () => {
  all = await openEverybody();
  visitors = await all.signIn();
  opener = formOpener(all, visitors);
  colleagues = colleaguesOf(all);
});

afterAll(async () => {
  await all.close();
});

const named = (forms: readonly KnownForm[]) => forms.map((known) => [known.name, known] as const);

/** The page on which somebody ends up who is sent on: a fragment or a detour makes no difference. */
const arrival = async (known: KnownForm, { headers }: LightMyRequestResponse): Promise<string> => {
  const [path = ''] = String(headers.location).split('#');
  const page = await at(visitors, known.who).get(path);
  return page.statusCode === 303 ? arrival(known, page) : path;
};

interface Typed {
  readonly known: KnownForm;
  readonly caseId: string;
  readonly mark: string;
}

/** What was typed is on the page that came back, or saved; and the page says something. */
const expectNotLost = async (answer: LightMyRequestResponse, { known, caseId, mark }: Typed): Promise<void> => {
  const about = `${known.name} → ${String(answer.statusCode)}`;
  expect(answer.statusCode, about).toBeLessThan(500);
  if (answer.statusCode !== 303) expect(answer.body, about).toMatch(/<h1/);
  const isThere = answer.body.includes(mark) || (await isKept(all.house, writtenIn(answer, caseId), mark));
  expect(isThere, `what was typed is lost: ${about}`).toBe(true);
};

const difference = (after: readonly number[], before: readonly number[]) => after.map((n, i) => n - (before[i] ?? 0));

describe.each(named(knownForms))('When %s', { timeout: 120_000 }, (_, known) => {
  /** Whether there is a text in the form, and so anything to lose. */
  let isWritten = true;

  test('the same form sent twice, or three times at one instant, is done once and leads to the same page', async () => {
    const { open } = await opener(known, 'one of its own');
    isWritten = marked(known, open) !== null;
    const empty = await countsIn(all.house);
    const first = await open.send(open.filled);
    expect(first.statusCode).toBe(303);
    const once = await countsIn(all.house);
    const before = await fingerprint(all.house);
    const second = await open.send(open.filled);
    expect(second.statusCode).toBe(303);
    expect(await arrival(known, second)).toBe(await arrival(known, first));
    expect(await fingerprint(all.house)).toBe(before);

    const fresh = await opener(known, 'one of its own');
    const start = await countsIn(all.house);
    const answers = await Promise.all([1, 2, 3].map(() => fresh.open.send(fresh.open.filled)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(difference(await countsIn(all.house), start)).toEqual(difference(once, empty));
  });

  test('going back and sending it with other words neither loses them nor does damage', async () => {
    if (!isWritten) return;
    const { open, place } = await opener(known, 'one of its own');
    const other = marked(known, open);
    await open.send(open.filled);
    if (other === null) return;
    const answer = await open.send(other.fields);
    await expectNotLost(answer, { known, caseId: place.caseId, mark: other.mark });
  });

  test('two tabs that say different things lose neither', async () => {
    if (!isWritten) return;
    const { open, place } = await opener(known, 'one of its own');
    const tab = await openForm(known, at(visitors, known.who), place);
    const [one, two] = [marked(known, open), tab === null ? null : marked(known, tab)];
    if (one === null || two === null || tab === null) return;
    await expectNotLost(await open.send(one.fields), { known, caseId: place.caseId, mark: one.mark });
    await expectNotLost(await tab.send(two.fields), { known, caseId: place.caseId, mark: two.mark });
  });

  test('what is typed while colleagues move the case file on is not lost, and what they did stands', async () => {
    const moveOn = colleagues[known.stage];
    if (moveOn === undefined || !isWritten) return;
    const { open, place } = await opener(known, 'one of its own');
    const typed = marked(known, open);
    if (typed === null) return;
    await moveOn(place.caseId);
    const { status } = await stateOf(all.house, place.caseId);
    await expectNotLost(await open.send(typed.fields), { known, caseId: place.caseId, mark: typed.mark });
    expect((await stateOf(all.house, place.caseId)).status).toBe(status);
  });
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
