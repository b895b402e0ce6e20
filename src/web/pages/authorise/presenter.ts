import type { Temporal } from 'temporal-polyfill';
import { limitIfAuthorised } from '../../../application/clocks.ts';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { sayDue, sayInstant, sayLeft, sayLength } from '../../../calendar/say.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { factsOfCase } from '../../../casefile/facts-of-case.ts';
import { guidanceOn } from '../../../casefile/guidance-on.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Guidance, ProtocolInForce } from '../../../protocol/schema.ts';
import { countOf } from '../../describe/family.ts';
import { subjectOf } from '../../describe/subject.ts';
import { type SectionRead, wholeRequest } from '../../describe/whole-request.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type RouteShown, routesShown } from './routes.ts';
import type { TimesRead } from './read-decision.ts';

/** An urgency with the clock it would start. */
export interface UrgencyChoice {
  readonly id: string;
  readonly label: string;
  readonly guidance: string;
  readonly clauses: readonly string[];
  /** "Must be held by today 15:30, 4 h 10 left"; null where the protocol gives no limit. */
  readonly limit: string | null;
  readonly assumed: boolean;
  /** Whose rationale it needs: "Service manager". */
  readonly rationaleBy: string | null;
}

export interface ToAuthorise {
  /** What the procedure calls it in short: "meeting". */
  readonly word: string;
  readonly caseId: string;
  readonly reference: string;
  readonly subject: string;
  readonly sent: string;
  readonly waiting: string;
  readonly facts: readonly string[];
  readonly sections: readonly SectionRead[];
  readonly completeness: readonly Completeness[];
  readonly urgencies: readonly UrgencyChoice[];
  /** Ways of holding it; none where there is one. */
  readonly routes: readonly RouteShown[];
  /** The protocol has a clock that begins when an agency had to act at once. */
  readonly asksActed: boolean;
  readonly desks: readonly { readonly value: string; readonly label: string }[];
  readonly writer: string;
  /** What the procedure wants whoever authorises to know. */
  readonly guidance: readonly Guidance[];
}

export interface Authorising {
  readonly seen: Pick<DiscussionSeen, 'caseId' | 'people'>;
  readonly request: CaseFileIn<'awaiting-authority'>;
  readonly protocol: ProtocolInForce;
  /** The role of whoever authorises. */
  readonly role: string;
  readonly now: Temporal.Instant;
}

export const nameIn =
  (people: DiscussionSeen['people']) =>
  (id: string): string =>
    people.find((person) => person.id === id)?.name ?? '';

const urgencyChoice = (
  urgency: ProtocolInForce['protocol']['urgencies'][number],
  { request, protocol, now }: Authorising,
  { decidedAt, actionTakenAt }: TimesRead,
): UrgencyChoice => {
  const { id, label, guidance, clauses, rationaleBy } = urgency;
  const authorisation = { urgency: id, decidedAt, actionTakenAt };
  const due = limitIfAuthorised(request, authorisation, { protocol, now: now.toString() });
  return {
    ...{ id, label, guidance, clauses },
    limit: due?.dueAt == null ? null : `Must be held by ${sayDue(due.dueAt, now)}, ${sayLeft(due.dueAt, now)}`,
    assumed: due?.assumed ?? false,
    rationaleBy: rationaleBy === undefined ? null : roleName(protocol.protocol, rationaleBy),
  };
};

/** A request as whoever authorises it sees it, with the clock that each choice would start. */
export const toAuthorise = (authorising: Authorising, times: TimesRead): ToAuthorise => {
  const { seen, request, protocol, now } = authorising;
  const { form, completedAt, begunBy, reference } = request;
  const sections = wholeRequest({ form, protocol, nameOf: nameIn(seen.people), at: completedAt });
  const children = form.people.filter(({ group }) => group === 'child').length;
  return {
    word: gathering(protocol.protocol),
    caseId: seen.caseId,
    reference,
    subject: subjectOf(form, protocol.protocol),
    sent: `Sent by ${begunBy.name} ${sayInstant(completedAt, now)}`,
    waiting: sayLength(Math.floor(now.since(completedAt).total('minutes'))),
    facts: [
      countOf(children, 'child', 'children'),
      countOf(form.invitees.length, 'person to invite', 'people to invite'),
    ],
    sections,
    completeness: completenessOf(sections),
    routes: routesShown(authorising, authorising.role),
    urgencies: protocol.protocol.urgencies.map((urgency) => urgencyChoice(urgency, authorising, times)),
    asksActed: protocol.protocol.timescales.some(({ starts }) => starts.includes('single-agency-action-taken')),
    desks: protocol.protocol.desks.map(({ id, name }) => ({ value: id, label: name })),
    writer: begunBy.name,
    guidance: guidanceOn('authorise', protocol, factsOfCase(request, protocol, now.toString())),
  };
};
