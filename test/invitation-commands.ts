import { askForInformation } from '../src/casefile/information/ask-for-information.ts';
import { giveInformation } from '../src/casefile/information/give-information.ts';
import { answerInvitation } from '../src/casefile/invitation/answer-invitation.ts';
import { invite } from '../src/casefile/invitation/invite.ts';
import { recordCall } from '../src/casefile/invitation/record-call.ts';
import { invitationOf, stages } from './bradford-stages.ts';
import { type CommandRow, row } from './command-row.ts';
import { allKnown } from './known-addresses.ts';

const { booked, meeting } = stages;
const invitation = { ...invitationOf('inv-police'), id: 'inv-new' };
const from = { invitationId: 'inv-police' } as const;

/** The commands about invitations and what agencies know. */
export const invitationCommands: Readonly<Record<string, CommandRow>> = {
  'invite somebody else': row(
    invite,
    { invitation, addresses: allKnown },
    { brings: 'Invited', accepted: { booked, meeting } },
  ),
  'answer an invitation': row(
    answerInvitation,
    { ...from, answer: { kind: 'accept' }, deputyInvitationId: 'inv-new', addresses: allKnown },
    { brings: 'InvitationAnswered', accepted: { booked, meeting } },
  ),
  'give information': row(
    giveInformation,
    { ...from, text: 'Nothing known of the address.' },
    { brings: 'InformationGiven', accepted: { booked, meeting } },
  ),
  'ask for information': row(
    askForInformation,
    { ...from, what: 'Calls to the address.', dueAt: '2026-03-16T13:00:00Z' },
    { brings: 'InformationAsked', accepted: { booked }, now: '2026-03-16T11:00:00Z' },
  ),
  'record a call': row(
    recordCall,
    {
      call: { ...from, id: 'call-1', number: '07700 900555', result: 'will-come', spokeWith: 'Jo', said: '' },
      calledAt: '2026-03-16T13:00:00Z',
      deputy: { name: '', email: '', telephone: '' },
      ...{ deputyInvitationId: 'inv-new', addresses: allKnown },
    },
    { brings: 'CallRecorded', accepted: { booked, meeting } },
  ),
};
