import { afterAll, beforeAll, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { seeDiscussion } from '../../../../application/see-discussion.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let worker: TestVisitor;
let earlier: string;
let reference: string;

beforeAll(async () => {
  bradford = await openBradford();
  worker = await bradford.as('worker');
  expect((await worker.get(paths.newRequest)).body).not.toContain('Does this follow an earlier');
  earlier = await afterMeetingOf(bradford).closed();
  worker = await bradford.as('worker'); // hours have passed
  const seen = await seeDiscussion(bradford.house, bradford.person('worker'), { caseId: earlier });
  if (seen.kind !== 'seen' || seen.value.state.status === 'none') throw new Error('it was not held');
  ({ reference } = seen.value.state);
});
afterAll(() => bradford.close());

const begin = async (follows: string, key: string) => {
  const { statusCode, headers, body } = await worker.post(paths.requests, { _key: key, follows });
  const caseId = /\/discussions\/([^/]+)\/request/.exec(headers.location ?? '')?.[1] ?? '';
  return { statusCode, caseId, body };
};

test('A new request asks whether it follows one of the social worker’s own that are over, without a name', async () => {
  const { body } = await worker.get(paths.newRequest);
  expect(body).toContain('Does this follow an earlier strategy meeting?');
  expect(body).toContain(`<option value="${earlier}">${reference}, today, `);
  expect(body).not.toContain('Wrenfield');
  const other = await (await bradford.as('other-worker')).get(paths.newRequest);
  expect(other.body).not.toContain(reference);
});

test('Both discussions lead to each other', async () => {
  const { caseId } = await begin(earlier, 'follows');
  const [later, before] = [await worker.get(paths.discussion(caseId)), await worker.get(paths.discussion(earlier))];
  expect(later.body).toMatch(
    new RegExp(`Follows\\s+<a class="govuk-link" href="${paths.discussion(earlier)}">${reference}</a>`),
  );
  expect(before.body).toContain(`href="${paths.discussion(caseId)}">`);
  expect(before.body).toContain('Followed by');
});

test('Whoever may not read the other one is not told that there is one', async () => {
  const { body } = await (await bradford.as('manager')).get(paths.discussion(earlier));
  expect(body).toContain(reference);
  expect(body).not.toContain('Followed by');
});

test('It follows none where none is chosen', async () => {
  const { caseId } = await begin('', 'alone');
  expect((await worker.get(paths.discussion(caseId))).body).not.toContain('Earlier and later');
});

test('One that is not theirs, or not over, is not followed: nothing is begun and the page says so', async () => {
  for (const follows of ['somewhere', (await begin('', 'open')).caseId]) {
    const { statusCode, caseId, body } = await begin(follows, `not-${follows}`);
    expect([statusCode, caseId]).toEqual([422, '']);
    expect(body).toContain('Select one of your own strategy meetings that are over');
    expect(body).toContain('href="#follows"');
  }
});
