import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { heldMeeting, letDecisionsBePutOff } from '../../../../test/held-meeting.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  await letDecisionsBePutOff(bradford);
  caseId = await heldMeeting(bradford, 'puts-off');
});
afterAll(() => bradford.close());

const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('A child whose decision was put off stands on the page as not yet decided, beside the duty to decide', async () => {
  const { body } = await (await bradford.as('manager')).get(paths.discussion(caseId));
  expect(wordsOf(body).match(/Not yet decided: \S+/g)).toHaveLength(1);
  expect(wordsOf(body)).toContain('Decide for each child');
  expect(wordsOf(body)).toContain('It is late as soon as another meeting ends without a decision');
});

test('The team manager finds it on Today, the social worker does not', async () => {
  const today = async (id: string) => wordsOf((await (await bradford.as(id)).get(paths.today)).body);
  expect(await today('manager')).toContain('Decide for each child');
  expect(await today('worker')).not.toContain('Decide for each child');
});
