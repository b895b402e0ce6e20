import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { DecisionShown } from '../meeting/area/decisions.ts';
import type { Room } from '../meeting/room.ts';
import { allDecisions, openAt } from './live.ts';

const answerLine = (
  room: Room,
  { id, title }: DecisionShown,
  { child, answer, href }: DecisionShown['answers'][number],
): Html => {
  const asked = `decide/${id}${child === null ? '' : `/${href.split('/').at(-1) ?? ''}`}`;
  const about = child === null ? title : html`${child}<span class="govuk-visually-hidden">: ${title}</span>`;
  return html`<a class="govuk-link" href="${openAt(room.caseId, asked, 'decide')}">${about}</a> ${answer === null ? stateWord('open', 'not decided') : stateWord('done', answer)}`;
};

/** A question about the discussion on one line; one about each child with the children under it. */
const decisionLine = (room: Room, one: DecisionShown): Html => {
  const chips = clauseChips(one.clauses);
  const [first] = one.answers;
  if (first === undefined) return html``;
  if (first.child === null) return html`<li>${answerLine(room, one, first)} ${chips}</li>`;
  return html`<li>${one.title} ${chips}
    <ul class="govuk-list line-children">${one.answers.map((each) => html`<li>${answerLine(room, one, each)}</li>`)}</ul></li>`;
};

const decisionList = (room: Room, all: readonly DecisionShown[]): Html =>
  html`<ul class="govuk-list answer-lines">${all.map((one) => decisionLine(room, one))}</ul>`;

/** Those without which it cannot end come first; the others are open once one of them is taken, or asked for. */
export const decisionLists = (room: Room, asked: string | null): Html => {
  const all = allDecisions(room);
  const first = all.filter(({ closesMeeting }) => closesMeeting);
  const others = all.filter(({ closesMeeting }) => !closesMeeting);
  const isOpen = others.some(({ id, answers }) => id === asked || answers.some(({ answer }) => answer !== null));
  return html`
    ${first.length === 0 ? null : html`<p>It can end once these are decided:</p>${decisionList(room, first)}`}
    ${others.length === 0 ? null : details('Decisions it can end without', decisionList(room, others), isOpen ? 'open' : 'closed')}`;
};
