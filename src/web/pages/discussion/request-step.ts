import { hasAuthorisation, hasRequest } from '../../../casefile/in-status.ts';
import type { Answers } from '../../../casefile/request/request-form.ts';
import { sayAnswer } from '../../../documents/said/answer.ts';
import type { Section } from '../../../protocol/schema.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/show.ts';
import { summaryList } from '../../govuk/lists.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import type { Step } from '../../pieces/step-list.ts';
import type { Seen } from './seen.ts';

const answersIn = (section: Section, answers: Answers, nameOf: (id: string) => string) =>
  section.fields
    .filter(({ id }) => (answers[id] ?? '') !== '')
    .map((field) => {
      const value = answers[field.id] ?? '';
      return { key: field.label, value: asTyped(field.type === 'staff' ? nameOf(value) : sayAnswer(field, value)) };
    });

/** The whole request, folded: everything that was typed, section by section. */
const wholeRequest = ({ state, protocol, people }: Seen): Html | null => {
  if (!hasRequest(state)) return null;
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  const { answers } = state.form;
  const { sections } = protocol.protocol.request;
  const lists = sections
    .filter(({ kind }) => kind === 'fields')
    .map((section) => ({ title: section.title, rows: answersIn(section, answers, nameOf) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => summaryList({ card: { title, level: 3 }, rows }));
  return details('Show the whole request', html`${lists}`, 'closed');
};

const authorised = ({ state, protocol, now }: Seen): Html | null => {
  if (!hasAuthorisation(state)) return null;
  const { authorisation } = state;
  const urgency = protocol.protocol.urgencies.find(({ id }) => id === authorisation.urgency);
  return html`<p>${urgency?.label ?? authorisation.urgency} ${clauseChips(urgency?.clauses ?? [])}. Decided by ${authorisation.by.name} ${instant(authorisation.decidedAt, now)}.</p>
    ${authorisation.rationale === null ? null : html`<p>Rationale of ${authorisation.rationale.by}: ${authorisation.rationale.text}</p>`}`;
};

/** Where the request stands. */
export const requestStep = (seen: Seen): Step => {
  const { state, caseId, may, now, protocol } = seen;
  const base = { id: 'request', title: 'Request' };
  if (state.status === 'drafting')
    return {
      ...base,
      isYours: may.has('write-request'),
      state: { tone: 'open', says: state.returned === null ? 'Being written' : 'Returned' },
      body: html`<p>${state.returned === null ? 'The request has not been sent yet.' : `Returned by ${state.returned.by.name}: ${state.returned.reason}`}</p>
        ${may.has('write-request') ? button({ text: 'Carry on with the request', href: paths.request(caseId) }) : null}`,
    };
  if (state.status === 'awaiting-authority')
    return {
      ...base,
      isYours: may.has('authorise-request'),
      state: { tone: 'soon', says: 'To authorise' },
      body: html`<p>Sent ${instant(state.completedAt, now)} by ${state.begunBy.name}.</p>${wholeRequest(seen)}
        ${may.has('authorise-request') ? button({ text: 'Authorise or return', href: paths.authorise(caseId) }) : null}`,
    };
  if (state.status === 'not-needed')
    return {
      ...base,
      state: { tone: 'none', says: `No ${gathering(protocol.protocol)}` },
      body: html`<p>${state.decidedBy.name} decided that no ${gathering(protocol.protocol)} is required: ${state.reason}</p>${wholeRequest(seen)}`,
    };
  return { ...base, state: { tone: 'done', says: 'Authorised' }, body: html`${authorised(seen)}${wholeRequest(seen)}` };
};
