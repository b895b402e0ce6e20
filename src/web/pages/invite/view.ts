import type { Temporal } from 'temporal-polyfill';
import type { InvitationsSeen } from '../../../application/see-invitations.ts';
import { agencyName } from '../../../protocol/agency-name.ts';
import { askedWithInvitation } from '../../../casefile/information/information-replies.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import { barOf } from '../../describe/discussion-bar.ts';
import { seatsAsTheyStand } from '../../describe/seats.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { quorumBar } from '../../pieces/quorum-bar.ts';
import type { Visitor } from '../../visitor.ts';
import { invitationsShown } from './agencies.ts';
import { agenciesView } from './agencies-view.ts';
import { askForm, inviteForm } from './forms.ts';

export interface InvitationsPage extends InvitationsSeen {
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  readonly visitor: Visitor;
  readonly query: Fields;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  /** The new addresses that were said to be right. */
  readonly confirmed: readonly string[];
}

export interface InviteView extends InvitationsPage {
  /** Whose information can be asked for. */
  readonly askable: readonly { readonly value: string; readonly label: string }[];
}

/** The invitations of a meeting: who was asked and why, who answers, what came of it, and who else can be asked. */
export const invitationsView = (seen: InvitationsPage): string => {
  const { caseId, state, protocol, now, visitor, errors } = seen;
  const isAhead = state.status === 'booked';
  const isOpen = isAhead || state.status === 'meeting';
  const askable = askedWithInvitation(state, protocol.protocol).map(({ id, agency, name }) => ({
    value: id,
    label: `${agencyName(protocol.protocol, agency)}: ${name}`,
  }));
  const view = { ...seen, askable };
  return page({
    title: 'Invitations',
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Invitations</h1>
      ${isAhead ? quorumBar(seatsAsTheyStand(state, protocol), 'forecast') : null}
      ${isOpen ? html`<p><a class="govuk-link" href="${paths.calls(caseId)}">Whom to ring</a> · <a class="govuk-link" href="#invite">Invite somebody else</a>${isAhead ? html` · <a class="govuk-link" href="#ask">Ask for information</a>` : null}</p>` : null}
      ${agenciesView(invitationsShown(seen, { protocol, now }), { caseId, csrf: visitor.csrf, now, protocol: protocol.protocol, isAhead, isOpen })}
      ${isAhead ? askForm(view) : null}
      ${isOpen ? inviteForm(view) : null}`,
  });
};
