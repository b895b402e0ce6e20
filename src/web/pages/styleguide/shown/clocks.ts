import { button } from '../../../govuk/button.ts';
import { table } from '../../../govuk/lists.ts';
import { html } from '../../../html.ts';
import { clauseChip, clauseChips } from '../../../pieces/clause-chip.ts';
import { clockCard } from '../../../pieces/clock-card.ts';
import type { ClockFace } from '../../../pieces/clock-face.ts';
import { clockLine } from '../../../pieces/clock-line.ts';
import { clockColumns, clockRow } from '../../../pieces/clock-row.ts';
import type { Shown } from '../shown.ts';

const face = (about: Pick<ClockFace, 'title' | 'tone' | 'says'> & Partial<ClockFace>): ClockFace => ({
  due: { said: 'today 15:30', exact: 'Friday 20 November 2026 at 15:30' },
  started: 'Started yesterday 15:30, when the meeting was decided',
  ended: null,
  earlier: [],
  compared: null,
  limit: '24 hours',
  owner: 'Team manager',
  clauses: ['BR-014'],
  assumed: false,
  note: null,
  expected: null,
  ...about,
});

const late = face({
  title: 'Send the minutes',
  tone: 'late',
  says: '40 min late',
  due: { said: 'today 10:40', exact: 'Friday 20 November 2026 at 10:40' },
  started: 'Started yesterday 10:40, when the meeting ended',
  owner: 'Specialist minute taker',
  clauses: ['BR-116'],
});
const soon = face({ title: 'Hold the meeting', tone: 'soon', says: '2 h 10 left' });
const running = face({
  title: 'Hold the child protection conference',
  tone: 'good',
  says: '13 days left',
  due: { said: 'end of Friday 11 December', exact: 'Friday 11 December 2026 at 23:59' },
  started: 'Started today 11:05, when the section 47 enquiry was started',
  limit: '15 working days',
  clauses: ['BR-131'],
  compared: { says: '15 working days from the last meeting: end of Friday 18 December.', passed: false },
});
const met = face({
  title: 'Send the action table',
  tone: 'done',
  says: 'Done in time',
  ended: 'Met yesterday 16:20, when the action table was sent',
  clauses: ['BR-110'],
});
const metLate = face({
  title: 'Send the request',
  tone: 'was-late',
  says: 'Done late',
  ended: 'Met today 02:10, when the meeting began, recorded today 09:00',
  earlier: ['Was due today 15:30; a time was corrected today 09:05 by Ruth Adeyemi, then due today 01:30.'],
  note: 'Reason given: the child was first made safe in hospital.',
});
const waiting = face({
  title: 'Correct the minutes',
  tone: 'open',
  says: 'Not started',
  due: null,
  started: null,
  assumed: true,
});
const notNeeded = face({ title: 'Meet within 2 hours', tone: 'none', says: 'Not needed', due: null, started: null });
const all = [late, soon, running, met, metLate, waiting, notNeeded];

export const shownClocks: readonly Shown[] = [
  {
    id: 'clock',
    title: 'Clock',
    about: 'What is due, by when, how long is left or how late: in a word and a shape, with its clause.',
    body: html`
      ${clockCard(late, button({ text: 'Finish the minutes', href: '#clock' }))}
      ${clockCard(soon, button({ text: 'Open the board', href: '#clock' }))}
      ${clockCard(running)}
      <h3 class="govuk-heading-s">In one line</h3>
      <ul class="govuk-list govuk-list--spaced">${all.map((one) => html`<li>${clockLine(one)}</li>`)}</ul>
      ${table({ caption: 'As rows of a table', captionSize: 's', columns: clockColumns, rows: all.map(clockRow) })}`,
  },
  {
    id: 'clause',
    title: 'Clause chip',
    about: 'Says which clause a rule comes from, and opens it.',
    body: html`
      <p class="govuk-body">The minute taker allocates a slot ${clauseChip('BR-055')}, and health must be there ${clauseChips(['BR-065', 'BR-085'])}.</p>
      <p class="govuk-body">Inside another link it is plain: ${clauseChip('BR-055', { plain: true })}.</p>`,
  },
];
