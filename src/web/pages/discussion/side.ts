import { londonDate } from '../../../calendar/london.ts';
import { sayExact, sayInstant } from '../../../calendar/say.ts';
import { sayOptions } from '../../../casefile/decision/answers-in.ts';
import { childrenFor } from '../../../casefile/decision/children.ts';
import { childDecisions } from '../../../casefile/decision/left-undecided.ts';
import { findable } from '../../../casefile/finding/record-finding.ts';
import { hasBooking, hasMeeting, hasRequest } from '../../../casefile/in-status.ts';
import type { FamilyMember } from '../../../casefile/request/request-form.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { childrenOf, memberAge, memberName } from '../../describe/family.ts';
import { happeningOf } from '../../describe/happening.ts';
import { lookWords } from '../../describe/look-words.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { type ChildCard, childCard } from '../../pieces/child-card.ts';
import { people } from '../../pieces/person-line.ts';
import { timeline } from '../../pieces/timeline.ts';
import type { Seen } from './seen.ts';

const decisionsAbout = ({ state, protocol }: Seen, child: FamilyMember): Pick<ChildCard, 'decided' | 'undecided'> => {
  const rules = protocol.protocol;
  if (!hasRequest(state)) return { decided: [], undecided: [] };
  if (!hasMeeting(state)) {
    const wanted = rules.meeting.decisions.filter((rule) => rule.perChild && rule.closesMeeting);
    return {
      decided: [],
      undecided: wanted.filter((rule) => childrenFor(rule, state.form).includes(child)).map(({ title }) => title),
    };
  }
  const open = childDecisions(state, protocol)
    .filter(({ childId, decidedAt }) => childId === child.id && decidedAt === null)
    .map(({ rule }) => rule);
  const decided = state.decisions
    .filter(({ childId, decisionId }) => childId === child.id && !open.some(({ id }) => id === decisionId))
    .map(({ decisionId, answer }) => {
      const rule = rules.meeting.decisions.find(({ id }) => id === decisionId);
      return {
        what: rule?.title ?? decisionId,
        answer: sayOptions(rule, answer),
      };
    });
  return { decided, undecided: open.map(({ title }) => title) };
};

const cardOf = (seen: Seen, child: FamilyMember): Html =>
  childCard({
    name: memberName(child),
    age: memberAge(child, londonDate(seen.now)),
    living: child.answers['address'] ?? null,
    ...decisionsAbout(seen, child),
  });

const groups = {
  child: 'Child',
  'parent-or-carer': 'Parent or carer',
  'other-child': 'Other child',
  'other-adult': 'Other adult',
} as const;

/** Each child as a card, and everybody else in the family circle. */
export const familySide = (seen: Seen): Html | null => {
  const { state } = seen;
  if (!hasRequest(state)) return null;
  const members = state.form.people;
  const adults = members.filter(({ group }) => group === 'parent-or-carer' || group === 'other-adult');
  return html`<h2 class="govuk-heading-m">Children</h2>
    <div class="children">${childrenOf(members).map((child) => cardOf(seen, child))}</div>
    ${
      adults.length === 0
        ? null
        : html`<h2 class="govuk-heading-m">Adults</h2>${people(
            'Adults',
            adults.map((adult) => ({ name: memberName(adult), role: groups[adult.group] })),
          )}`
    }`;
};

/** The ways to record what the case file does not know by itself. */
const recordLinks = ({ caseId, may, protocol: { protocol } }: Seen): Html | null => {
  const links = [
    may.has('record-happening') ? { href: paths.recordHappening(caseId), text: 'Record what happened' } : null,
    may.has('record-finding') && findable(protocol).length > 0
      ? { href: paths.recordFinding(caseId), text: 'Record what was found out' }
      : null,
  ].filter((link) => link !== null);
  return links.length === 0
    ? null
    : html`<ul class="govuk-list no-print">${links.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`;
};

const recent = 12;

/** What happened, newest first; the older part folded, and who looked. */
export const happenedSide = (seen: Seen): Html => {
  const { events, protocol, now, looks, state } = seen;
  const invitations = hasBooking(state) ? state.invitations : [];
  const nameOf = (id: string): string => invitations.find((each) => each.id === id)?.name ?? 'somebody invited';
  const family = hasRequest(state) ? state.form.people : [];
  const childName = (id: string): string => {
    const child = family.find((member) => member.id === id);
    return child === undefined ? 'a child' : memberName(child);
  };
  const subjectName = (id: string): string => {
    const agency = protocol.protocol.agencies.find((each) => each.id === id);
    return agency?.name ?? (family.some((member) => member.id === id) ? childName(id) : nameOf(id));
  };
  const told = { protocol: protocol.protocol, now, nameOf, childName, subjectName };
  const all = events.toReversed().map((event) => happeningOf(event, told));
  const older = all.slice(recent);
  const looked = looks.map(({ at, personName, role, what }) => ({
    what: `${personName} (${roleName(protocol.protocol, role)})`,
    when: { said: sayInstant(at, now), exact: sayExact(at), iso: at },
    kind: 'look' as const,
    by: lookWords(what),
  }));
  return html`<h2 class="govuk-heading-m" id="happened">What happened</h2>${recordLinks(seen)}${timeline(all.slice(0, recent))}
    ${older.length === 0 ? null : details(`Show ${String(older.length)} earlier`, timeline(older), 'closed')}
    ${looked.length === 0 ? null : details('Who looked', timeline(looked), 'closed')}`;
};
