import { summaryList } from '../govuk/lists.ts';
import { tag } from '../govuk/show.ts';
import { type Html, html } from '../html.ts';
import { clauseChips } from '../pieces/clause-chip.ts';
import { people } from '../pieces/person-line.ts';
import { asTyped } from './as-typed.ts';
import type { Answered, Invitee, Member, SectionRead } from './whole-request.ts';

const rowsOf = (answers: readonly Answered[]) =>
  answers.map(({ question, answer, state }) => ({
    key: question,
    value: state === 'given' ? asTyped(answer) : html`<span class="quiet">${answer}</span>`,
  }));

const member = ({ name, age, answers }: Member): Html => html`
  <div class="member"><h4 class="govuk-heading-s">${name}${age === null ? null : html`, <span class="quiet">${age}</span>`}</h4>
  ${summaryList({ rows: rowsOf(answers) })}</div>`;

const invited = (invitees: readonly Invitee[]): Html =>
  people(
    'To be invited',
    invitees.map(({ name, role, mandatory, reach }) => ({
      name,
      role,
      reach: reach.join(', '),
      act: mandatory ? tag('Must come', 'teal') : undefined,
    })),
  );

const leftOut = ({ leftOut }: SectionRead): Html | null =>
  leftOut.length === 0
    ? null
    : html`<h4 class="govuk-heading-s">Left out, and why</h4>
      <ul class="govuk-list govuk-list--bullet">${leftOut.map(({ role, reason }) => html`<li><strong>${role}</strong>: ${reason}</li>`)}</ul>`;

/** One section of the request, to be read. */
export const sectionView = (section: SectionRead): Html => html`
  <section class="read" id="read-${section.id}" aria-labelledby="read-${section.id}-title">
    <h3 class="read__title" id="read-${section.id}-title">${section.title} ${clauseChips(section.clauses)}</h3>
    ${section.answers.length === 0 ? null : summaryList({ rows: rowsOf(section.answers) })}
    ${section.members.length === 0 ? null : html`<div class="members">${section.members.map(member)}</div>`}
    ${section.nobody === null ? null : html`<p class="govuk-body quiet">${section.nobody}.</p>`}
    ${section.invitees.length === 0 ? null : invited(section.invitees)}
    ${leftOut(section)}
  </section>`;
