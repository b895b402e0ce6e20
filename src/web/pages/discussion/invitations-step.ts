import { hasBooking } from '../../../casefile/in-status.ts';
import type { Invited } from '../../../casefile/invitation/invitation.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { answerState } from '../../describe/invitation-answer.ts';
import { seatsAsTheyStand } from '../../describe/seats.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { type PersonLine, people } from '../../pieces/person-line.ts';
import { quorumBar } from '../../pieces/quorum-bar.ts';
import type { Step } from '../../pieces/step-list.ts';
import type { Seen } from './seen.ts';

const undelivered: Readonly<Record<string, NonNullable<PersonLine['state']>>> = {
  unsure: { tone: 'soon', says: 'Perhaps not sent' },
  refused: { tone: 'late', says: 'Not delivered' },
  bounced: { tone: 'late', says: 'Not delivered' },
};

interface Around {
  readonly all: readonly Invited[];
  readonly ahead: boolean;
  readonly post: Seen['undelivered'];
}

const stateOf = (invitation: Invited, { ahead, post }: Around): PersonLine['state'] => {
  const lost = invitation.answer === null ? undelivered[post.get(invitation.email.toLowerCase()) ?? ''] : undefined;
  return lost ?? answerState(invitation, ahead);
};

const lineOf = (invitation: Invited, around: Around): PersonLine => ({
  name: invitation.name,
  role: invitation.organisation,
  reach: invitation.telephone === '' ? invitation.email : invitation.telephone,
  why: invitation.answer?.kind === 'decline' ? invitation.answer.reason : null,
  state: stateOf(invitation, around),
  deputies: around.all.filter(({ deputyFor }) => deputyFor === invitation.id).map((deputy) => lineOf(deputy, around)),
});

const left = ({ state, protocol }: Seen): Html | null => {
  if (!hasBooking(state) || state.form.notInvited.length === 0) return null;
  return html`<p class="quiet">Not invited: ${state.form.notInvited.map(({ role, reason }, at) => html`${at > 0 ? '; ' : null}${roleName(protocol.protocol, role)} (${reason === '' ? 'no reason asked for' : reason})`)}</p>`;
};

/** Who was asked, who has answered, and whether the meeting will be quorate. */
export const invitationsStep = (seen: Seen): Step => {
  const { state, caseId, may, protocol } = seen;
  const base = { id: 'invitations', title: 'Invitations' };
  if (!hasBooking(state)) return { ...base, state: { tone: 'open', says: 'Not yet' }, body: null };
  const { invitations } = state;
  const open = invitations.filter(({ answer }) => answer === null).length;
  const ahead = state.status === 'booked';
  return {
    ...base,
    isYours: ahead && open > 0 && may.has('invite'),
    state: {
      tone: open === 0 ? 'done' : ahead ? 'soon' : 'none',
      says: `${String(invitations.length - open)} of ${String(invitations.length)} answered`,
    },
    body: html`${ahead ? quorumBar(seatsAsTheyStand(state, protocol), 'forecast') : null}
      ${people(
        'Invited',
        invitations
          .filter(({ deputyFor }) => deputyFor === null)
          .map((each) => lineOf(each, { all: invitations, ahead, post: seen.undelivered })),
      )}
      ${left(seen)}
      ${may.has('invite') && (ahead || state.status === 'meeting') ? html`<p><a class="govuk-link" href="${paths.invitations(caseId)}">Invitations: why, chasing, and whom else to ask</a> · <a class="govuk-link" href="${paths.calls(caseId)}">Whom to ring</a></p>` : null}`,
  };
};
