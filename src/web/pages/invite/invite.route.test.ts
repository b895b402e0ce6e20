import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  caseId = await journeyOf(bradford).booked();
});

afterAll(() => bradford.close());

const somebody = {
  name: 'Leanne Pryce',
  role: 'youth-justice',
  organisation: 'Case worker, youth justice',
  email: 'youth-justice@example.org',
};

describe('inviting somebody else', () => {
  test.for([
    [{ ...somebody, role: '' }, 'Select the role of the person'],
    [{ ...somebody, role: 'king' }, 'Select the role of the person'],
    [{ ...somebody, name: '' }, 'Enter the full name of the person'],
    [{ ...somebody, organisation: '' }, 'Enter their role and organisation'],
    [{ ...somebody, email: 'nowhere' }, 'Enter an email address in the correct format'],
    [{ ...somebody, email: 'a@example.org, b@example.org' }, 'Enter an email address in the correct format'],
  ] as const)('%o is refused with a sentence', async ([fields, sentence]) => {
    const answer = await (await bradford.as('minutes-east')).post(paths.invitations(caseId), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
  });

  test.for(['police', 'other-worker', 'minutes-west'])('is not for %s to do', async (id) => {
    const visitor = await bradford.as(id);
    expect((await visitor.get(paths.invitations(caseId))).statusCode).toBe(403);
    expect((await visitor.post(paths.invitations(caseId), somebody)).statusCode).toBe(403);
  });

  test('gives them a message with reference, time and link, and nothing of the family', async () => {
    const desk = await bradford.as('minutes-east');
    expect((await desk.post(paths.invitations(caseId), somebody)).statusCode).toBe(303);
    const { body } = await desk.get(paths.post);
    expect(body).toContain('youth-justice@example.org');
    const [, link = ''] = /href="(\/post\/[^"]+)"/.exec(body) ?? [];
    const message = await desk.get(link);
    expect(message.body).toContain(`/discussions/${caseId}/invitations/`);
    const calendar = await desk.get(`${link}/meeting.ics`);
    expect(calendar.body).toContain('BEGIN:VCALENDAR');
    expect((await (await bradford.as('youth-justice')).get('/today')).body).toContain('Answer the invitation');
  });
});

describe('post', () => {
  test.for(['nothing', '00000000-0000-4000-8000-000000000000'])('there is no message %s', async (id) => {
    expect((await (await bradford.as('worker')).get(paths.message(id))).statusCode).toBe(404);
  });
});
