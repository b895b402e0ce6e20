import { londonDate } from '../../../calendar/london.ts';
import { sayAnswer } from '../../../documents/said/answer.ts';
import type { FamilyMember } from '../../../casefile/request/request-form.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { memberAge, memberName } from '../../describe/family.ts';
import { summaryList } from '../../govuk/lists.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { card } from '../../pieces/card.ts';
import type { Seen } from './seen.ts';

const groups = {
  child: 'Children the meeting is about',
  'parent-or-carer': 'Parents and carers',
  'other-child': 'Other children',
  'other-adult': 'Other adults',
} as const;

/** What an agency needs to find somebody in its own records, and no more. */
const wanted = ['date-of-birth', 'expected-date', 'address'];

const memberRows = (member: FamilyMember, { protocol, now }: Seen): Html => {
  const fields = protocol.protocol.request.sections.find(({ group }) => group === member.group)?.fields ?? [];
  const shown = fields.filter(({ id }) => wanted.includes(id) && (member.answers[id] ?? '') !== '');
  const age = memberAge(member, londonDate(now));
  return html`<li class="about__member"><strong>${memberName(member)}</strong>${age === null ? null : `, ${age}`}
    ${shown.map((field) => html`<br><span class="quiet">${field.label}: ${sayAnswer(field, member.answers[field.id] ?? '')}</span>`)}</li>`;
};

const people = (seen: Seen): readonly Html[] =>
  Object.entries(groups).flatMap(([group, title]) => {
    const members = seen.view.family.filter((member) => member.group === group);
    if (members.length === 0) return [];
    return [
      html`<h3 class="govuk-heading-s">${title}</h3><ul class="govuk-list">${members.map((each) => memberRows(each, seen))}</ul>`,
    ];
  });

/** Whom and what the meeting is about, folded until it is needed. */
export const aboutCard = (seen: Seen): Html =>
  card({
    title: 'What it is about',
    body: html`${summaryList({ plain: true, rows: seen.view.about.map(({ field, answer }) => ({ key: field.label, value: asTyped(sayAnswer(field, answer)) })) })}
      ${details('Show the family: names, dates of birth and addresses', html`${people(seen)}`, 'closed')}`,
  });
