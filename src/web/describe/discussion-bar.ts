import type { Temporal } from 'temporal-polyfill';
import { hasBooking, hasRequest } from '../../casefile/in-status.ts';
import type { CaseFile } from '../../casefile/state.ts';
import { gathering } from '../../protocol/gathering.ts';
import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';
import { invitee } from '../../timescales/own/answers-awaited.ts';
import { mostUrgent } from '../../timescales/urgency.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import { clockFace } from '../pieces/clock-face.ts';
import { clockLine } from '../pieces/clock-line.ts';
import { discussionBar } from '../pieces/discussion-bar.ts';
import { instant } from '../pieces/instant.ts';
import { countOf } from './family.ts';
import { seatsAsTheyStand } from './seats.ts';
import { statusWords } from './status-words.ts';

export interface Standing {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly duties: readonly Duty[];
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
}

const facts = (state: CaseFile): readonly string[] => {
  if (!hasRequest(state)) return [statusWords[state.status]];
  const children = state.form.people.filter(({ group }) => group === 'child').length;
  return [countOf(children, 'child', 'children'), statusWords[state.status]];
};

const next = ({ state, duties, protocol, now }: Standing): Html | null => {
  // What those invited owe is chased at their mailboxes, and stands with the invitations.
  const urgent = mostUrgent(
    duties.filter(({ owner }) => owner !== invitee),
    now,
  );
  if (urgent !== null) return clockLine(clockFace(urgent, now, protocol.protocol));
  return hasBooking(state)
    ? html`${sentenceCase(gathering(protocol.protocol))} ${instant(state.booking.startsAt, now)}`
    : null;
};

/** The bar that stays on every page of one discussion: reference, children, quorum, what is due next. */
export const barOf = (standing: Standing): Html | null => {
  const { caseId, state, protocol } = standing;
  if (state.status === 'none') return null;
  return discussionBar({
    reference: state.reference,
    href: paths.discussion(caseId),
    facts: facts(state),
    seats: seatsAsTheyStand(state, protocol),
    next: next(standing),
  });
};
