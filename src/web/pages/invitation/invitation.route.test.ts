import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { hasBooking } from '../../../casefile/in-status.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
});

afterAll(() => bradford.close());

const stateOf = async () => {
  const seen = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  if (seen.kind !== 'seen' || !hasBooking(seen.value.state)) throw new Error('there is no booking');
  return seen.value.state;
};

const invitationOf = async (role: string) => {
  const found = (await stateOf()).invitations.find((each) => each.role === role);
  if (found === undefined) throw new Error(`nobody was invited as ${role}`);
  return found;
};

beforeEach(async () => {
  bradford.wait('PT2H');
  caseId = await journeyOf(bradford).booked();
});

describe('somebody invited', () => {
  test('sees what, when and where, whom it is about, and what is asked of them; nothing of the others', async () => {
    const { id } = await invitationOf('health');
    const { statusCode, body } = await (await bradford.as('health')).get(paths.invitation(caseId, id));
    expect(statusCode).toBe(200);
    expect(body).toContain('Can somebody come?');
    expect(body).toContain('BR-065');
    expect(body).not.toContain('police@example.org');
    expect(body).not.toContain('Duty desk police');
  });

  test('accepts, and can change the answer until the meeting ends', async () => {
    const { id } = await invitationOf('health');
    const health = await bradford.as('health');
    await health.post(paths.answer(caseId, id), { answer: 'accept' });
    expect((await invitationOf('health')).answer?.kind).toBe('accept');
    await health.post(paths.answer(caseId, id), { answer: 'decline', reason: 'Called to court.' });
    expect((await invitationOf('health')).answer?.kind).toBe('decline');
  });

  test('sends a deputy, who gets an invitation and a message of their own', async () => {
    const { id } = await invitationOf('police');
    const deputy = { answer: 'deputy', name: 'Leanne Pryce', email: 'youth-justice@example.org', telephone: '' };
    await (await bradford.as('police')).post(paths.answer(caseId, id), deputy);
    const invited = (await stateOf()).invitations.find(({ deputyFor }) => deputyFor === id);
    expect(invited?.name).toBe('Leanne Pryce');
    const page = await (await bradford.as('youth-justice')).get(paths.invitation(caseId, invited?.id ?? ''));
    expect(page.statusCode).toBe(200);
  });

  test.for([
    ['declines', { answer: 'decline', reason: 'Called to court.' }],
    ['writes instead', { answer: 'contribute', information: 'Weight not taken since August.' }],
  ] as const)('who must be there and %s is told what the meeting lacks, and asked for a deputy', async ([, answer]) => {
    const { id } = await invitationOf('health');
    const health = await bradford.as('health');
    await health.post(paths.answer(caseId, id), answer);
    const { body } = await health.get(paths.invitation(caseId, id));
    expect(body).toContain('must be there for this meeting to be quorate');
    expect(body).toContain('Send a deputy');
    await health.post(paths.answer(caseId, id), { answer: 'accept' });
    const { body: comes } = await health.get(paths.invitation(caseId, id));
    expect(comes).toContain('You will come.');
    expect(comes).not.toContain('Send a deputy');
  });

  test('sees whether their deputy has answered, and what to do when the deputy cannot come', async () => {
    const { id } = await invitationOf('police');
    const police = await bradford.as('police');
    const deputy = { answer: 'deputy', name: 'Leanne Pryce', email: 'youth-justice@example.org', telephone: '' };
    await police.post(paths.answer(caseId, id), deputy);
    expect((await police.get(paths.invitation(caseId, id))).body).toContain('have not answered yet');
    const invited = (await stateOf()).invitations.find(({ deputyFor }) => deputyFor === id);
    const leanne = await bradford.as('youth-justice');
    await leanne.post(paths.answer(caseId, invited?.id ?? ''), { answer: 'accept' });
    const { body: comes } = await police.get(paths.invitation(caseId, id));
    expect(comes).toContain('and has accepted');
    expect(comes).not.toContain('must be there for this meeting to be quorate');
    await leanne.post(paths.answer(caseId, invited?.id ?? ''), { answer: 'decline', reason: 'On leave.' });
    const { body } = await police.get(paths.invitation(caseId, id));
    expect(body).toContain('Leanne Pryce, whom you named, cannot come.');
    expect(body).toContain('must be there for this meeting to be quorate');
    expect(body).not.toContain('On leave.');
  });

  test('sees that an answer was written down from a call, and by whose word', async () => {
    const { id } = await invitationOf('health');
    const call = {
      invitation: id,
      number: '',
      called: '00:01',
      result: 'will-come',
      'spoke-with': 'Jo Whitlam',
      said: '',
    };
    await (await bradford.as('minutes-east')).post(paths.calls(caseId), call);
    const { body } = await (await bradford.as('health')).get(paths.invitation(caseId, id));
    expect(body).toContain('by telephone: Jo Whitlam said so');
  });

  test('puts the meeting into their own calendar while it is to come', async () => {
    const { id } = await invitationOf('health');
    const health = await bradford.as('health');
    expect((await health.get(paths.invitation(caseId, id))).body).toContain(paths.ownCalendarEntry(caseId, id));
    expect((await health.get(paths.ownCalendarEntry(caseId, id))).body).toContain('BEGIN:VCALENDAR');
  });

  test.for([
    [{ answer: 'decline', reason: '' }, 'Enter why nobody can come'],
    [{ answer: 'deputy', name: '', email: 'a@example.org' }, 'Enter the full name of your deputy'],
    [{ answer: 'deputy', name: 'Jo', email: 'not an address' }, 'Enter an email address in the correct format'],
    [{ answer: 'perhaps' }, 'Say whether somebody can come'],
    [{}, 'Say whether somebody can come'],
  ] as const)('%o is refused with a sentence', async ([fields, sentence]) => {
    const { id } = await invitationOf('health');
    const answer = await (await bradford.as('health')).post(paths.answer(caseId, id), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
  });

  test('gives information, which adds to what was given before', async () => {
    const { id } = await invitationOf('health');
    const health = await bradford.as('health');
    await health.post(paths.giveInformation(caseId, id), { information: 'Weight not taken since August.' });
    await health.post(paths.giveInformation(caseId, id), { information: '<script>alert(1)</script>' });
    const { body } = await health.get(paths.invitation(caseId, id));
    expect(body).toContain('Weight not taken since August.');
    expect(body).toContain('&lt;script&gt;alert(1)');
    expect(body).not.toContain('<script>alert(1)');
  });

  test('gives information once, however often the button is pressed', async () => {
    const { id } = await invitationOf('health');
    const health = await bradford.as('health');
    const fields = { information: 'Once.', _key: 'pressed-twice' };
    await Promise.all([1, 2, 3].map(() => health.post(paths.giveInformation(caseId, id), fields)));
    expect((await stateOf()).information).toHaveLength(1);
  });
});

describe('somebody else', () => {
  test('is told that the invitation is not theirs, and can neither answer nor inform', async () => {
    const { id } = await invitationOf('health');
    for (const who of ['youth-justice', 'other-worker', 'minutes-west']) {
      const visitor = await bradford.as(who);
      expect((await visitor.get(paths.invitation(caseId, id))).statusCode).toBe(403);
      expect((await visitor.post(paths.answer(caseId, id), { answer: 'accept' })).statusCode).toBe(403);
      expect((await visitor.post(paths.giveInformation(caseId, id), { information: 'x' })).statusCode).toBe(403);
    }
    expect((await invitationOf('health')).answer).toBeNull();
  });

  test('another invitee of the same meeting cannot answer for them', async () => {
    const { id } = await invitationOf('health');
    const police = await bradford.as('police');
    expect((await police.get(paths.invitation(caseId, id))).statusCode).toBe(404);
    expect((await police.post(paths.answer(caseId, id), { answer: 'accept' })).statusCode).toBe(403);
    expect((await invitationOf('health')).answer).toBeNull();
  });
});
