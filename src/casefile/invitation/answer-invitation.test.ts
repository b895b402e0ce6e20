import { describe, expect, test } from 'vitest';
import { invitationOf, stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { nurse } from '../../../test/bradford-people.ts';
import { allKnown, noneKnown } from '../../../test/known-addresses.ts';
import { answerInvitation } from './answer-invitation.ts';
import type { InvitationAnswer } from './invitation.ts';

const { booked, meeting } = stages;
const health = invitationOf('inv-health');
const decline = { kind: 'decline', reason: 'Theatre all day.' } as const;
const deputy = {
  kind: 'deputy',
  name: 'Amir Tolland',
  email: 'amir@health.example.org',
  telephone: '07700 900318',
} as const;

const answer = (said: InvitationAnswer, invitationId = 'inv-health', history = booked) =>
  given(history).when(
    answerInvitation,
    { invitationId, answer: said, deputyInvitationId: 'inv-amir', addresses: allKnown },
    { actor: nurse },
  );

describe('Somebody who was invited', () => {
  test('accepts', () => {
    const outcome = answer({ kind: 'accept' });
    outcome.then({ type: 'InvitationAnswered', data: { invitationId: 'inv-health', answer: { kind: 'accept' } } });
    const { invitations } = inStatus(outcome.state(), 'booked');
    expect(invitations.filter((each) => each.answer !== null).map(({ id }) => id)).toEqual(['inv-health']);
  });

  test('declines with a reason', () => {
    answer({ ...decline, reason: ` ${decline.reason}\u0000 ` }).then({
      type: 'InvitationAnswered',
      data: { invitationId: 'inv-health', answer: decline },
    });
  });

  test('sends a deputy, who is invited in turn for the same agency and just as mandatory', () => {
    answer({ ...deputy, name: ' Amir Tolland ' }).then(
      { type: 'InvitationAnswered', data: { invitationId: 'inv-health', answer: deputy } },
      {
        type: 'Invited',
        data: {
          invitation: {
            ...health,
            id: 'inv-amir',
            name: 'Amir Tolland',
            email: 'amir@health.example.org',
            telephone: '07700 900318',
            deputyFor: 'inv-health',
          },
        },
      },
    );
  });

  test('who names the same deputy again does not have them invited twice', () => {
    const sent = answer(deputy);
    const said = { ...deputy, email: 'Amir@health.example.org' };
    const again = given([...sent.after()]).when(
      answerInvitation,
      { invitationId: 'inv-health', answer: said, deputyInvitationId: 'inv-amir-again', addresses: allKnown },
      { actor: nurse },
    );
    again.then({ type: 'InvitationAnswered', data: { invitationId: 'inv-health', answer: said } });
  });

  test('comes, and says that somebody else must decide for their agency (HA-026, KN-131, SA-023)', () => {
    answer({ kind: 'accept', cannotDecide: true }).then({
      type: 'InvitationAnswered',
      data: { invitationId: 'inv-health', answer: { kind: 'accept', cannotDecide: true } },
    });
  });

  test('contributes in writing instead of coming', () => {
    const written = (information: string) =>
      given(booked).when(
        answerInvitation,
        {
          ...{ invitationId: 'inv-health', answer: { kind: 'contribute' }, information },
          ...{ deputyInvitationId: '', addresses: allKnown },
        },
        { actor: nurse },
      );
    written(' Seen twice this year. ').then(
      { type: 'InvitationAnswered', data: { invitationId: 'inv-health', answer: { kind: 'contribute' } } },
      { type: 'InformationGiven', data: { invitationId: 'inv-health', text: 'Seen twice this year.' } },
    );
    written(' ').thenFaults('information');
  });

  test('sends a deputy to a new address only once somebody has looked at it again', () => {
    const send = (about: Parameters<typeof noneKnown>[0]) =>
      given(booked).when(
        answerInvitation,
        { invitationId: 'inv-health', answer: deputy, deputyInvitationId: 'inv-amir', addresses: noneKnown(about) },
        { actor: nurse },
      );
    send({}).thenRefused('new-address');
    expect(send({ confirmed: [deputy.email] }).verdict).toMatchObject({
      events: [{ type: 'InvitationAnswered' }, { type: 'AddressConfirmed' }, { type: 'Invited' }],
    });
  });

  test('can change the answer, also while the meeting is on', () => {
    const declined = answer(decline);
    const later = answer({ kind: 'accept' }, 'inv-health', [...declined.after()]);
    const { invitations } = inStatus(later.state(), 'booked');
    expect(invitations.find(({ id }) => id === 'inv-health')?.answer).toMatchObject({ kind: 'accept' });
    expect(answer(decline, 'inv-health', meeting).verdict.kind).toBe('accepted');
  });

  test.each<[string, InvitationAnswer, string, string]>([
    ['decline without a reason', { ...decline, reason: ' ' }, 'missing', 'reason'],
    ['decline with a book', { ...decline, reason: 'x'.repeat(1_001) }, 'too-long', 'reason'],
    ['send a deputy without a name', { ...deputy, name: '' }, 'missing', 'name'],
    ['send a deputy with a page for a name', { ...deputy, name: 'x'.repeat(201) }, 'too-long', 'name'],
    ['send a deputy without an address', { ...deputy, email: '' }, 'missing', 'email'],
    ['send a deputy whose address is none', { ...deputy, email: 'amir at health' }, 'not-an-email', 'email'],
    ['send a deputy with a page of telephone', { ...deputy, telephone: '1'.repeat(51) }, 'too-long', 'telephone'],
  ])('cannot %s', (_, said, code, field) => {
    answer(said).thenRefused(code);
    answer(said).thenFaults(field);
  });
});

test('Nobody answers an invitation that was never sent', () => {
  answer({ kind: 'accept' }, 'inv-nobody').thenRefused('no-such-invitation');
});
