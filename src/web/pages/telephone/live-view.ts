import { sayInstant, sayTime } from '../../../calendar/say.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, type Part, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { actionsOf } from '../meeting/actions/presenter.ts';
import { actionsView, agreedView } from '../meeting/actions/view.ts';
import { notesForm } from '../meeting/area/notes-form.ts';
import { decideForm } from '../meeting/decide/view.ts';
import { type EndShown, endShown } from '../meeting/end/presenter.ts';
import { roomBar } from '../meeting/frame/bar.ts';
import { fromTelephone } from '../meeting/leads-to.ts';
import { addForm, attendeesView } from '../meeting/people/view.ts';
import { type Room, chairName } from '../meeting/room.ts';
import { momentFields, typedMoment } from '../meeting/typed-moment.ts';
import { decisionLists } from './decisions-view.ts';
import { type Open, allNotes, collecting, decideHere, notesHere, onTheLine, openAt } from './live.ts';

export interface LiveView {
  readonly visitor: Visitor;
  readonly room: Room;
  readonly open: Open;
}

const here = ({ room }: LiveView, open: string, part: string): string => openAt(room.caseId, open, part);

const section = (id: string, title: string, body: Part): Html =>
  html`<section class="agency-answers" id="${id}" tabindex="-1"><h2 class="govuk-heading-m">${title}</h2>${body}</section>`;

const line = (view: LiveView): Html => {
  const { room, visitor, open } = view;
  const add = addForm({
    ...{
      action: fromTelephone(paths.meetingPeople(room.caseId)),
      csrf: visitor.csrf,
      body: { how: 'telephone' },
      errors: [],
    },
    protocol: room.protocol.protocol,
  });
  return section(
    'line',
    'Who is on the line',
    html`${attendeesView(onTheLine(room), { csrf: visitor.csrf, body: {}, errors: [] })}
      ${open.part === 'add' ? add : html`<p><a class="govuk-link" href="${here(view, 'add', 'line')}">Add somebody on the line</a></p>`}`,
  );
};

const notes = (view: LiveView): Html => {
  const { room, visitor, open } = view;
  const shown = open.part === 'notes' ? notesHere(room, open.area) : null;
  const list = html`<ul class="govuk-list">${allNotes(room).map(
    ({ id, title, text }) =>
      html`<li><a class="govuk-link" href="${here(view, `notes/${id}`, 'notes')}">${title}</a> ${text === '' ? stateWord('open', 'nothing yet') : asTyped(text)}</li>`,
  )}</ul>`;
  return section(
    'notes',
    'Why, and what is said',
    html`${list}${shown === null ? null : html`<h3 class="govuk-heading-s">${shown.area.title}</h3>${notesForm({ shown, csrf: visitor.csrf, returned: null })}`}`,
  );
};

const decisions = (view: LiveView): Html => {
  const { room, visitor, open } = view;
  const shown = open.part === 'decide' ? decideHere(room, open.decision, open.child) : null;
  const taken = shown?.taken ?? null;
  const typed =
    taken === null
      ? {}
      : {
          answer: taken.answer,
          ...Object.fromEntries(Object.entries(taken.details).map(([id, value]) => [`detail-${id}`, value])),
        };
  const question =
    shown === null
      ? null
      : html`<h3 class="govuk-heading-s">${shown.rule.title}${shown.child === null ? null : `: ${shown.child}`}</h3>
          ${decideForm({ shown, csrf: visitor.csrf, body: typed, errors: [] })}`;
  return section('decisions', 'What is decided', html`${decisionLists(room, shown?.rule.id ?? null)}${question}`);
};

const actions = (view: LiveView, kind: 'action' | 'safety-plan'): Html | null => {
  const { room, visitor, open } = view;
  const area = collecting(room, kind === 'action' ? 'actions' : 'safety-plan');
  if (area === null) return null;
  const isSafetyPlan = kind === 'safety-plan';
  const shown = actionsOf(room, kind);
  const action = fromTelephone(paths.meetingActions(room.caseId, area));
  const part = { action, csrf: visitor.csrf, isSafetyPlan, shown, body: { 'by-when-time': '17:00' }, errors: [] };
  return section(
    `agreed-${kind}`,
    isSafetyPlan ? 'How the children are kept safe meanwhile' : 'Who does what',
    open.part === kind
      ? actionsView(part)
      : html`${agreedView(part)}<p><a class="govuk-link" href="${here(view, kind, `agreed-${kind}`)}">${isSafetyPlan ? 'Add a step of the safety plan' : 'Add an action'}</a></p>`,
  );
};

const missing = ({ blocking, toDo }: EndShown): Html => html`
  ${blocking.length === 0 ? null : html`<p>${stateWord('late', 'To decide before it can end')}: ${blocking.map(({ title }) => title).join(', ')}.</p>`}
  ${toDo.length === 0 ? null : html`<p>It would end without this:</p><ul class="govuk-list govuk-list--bullet">${toDo.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul>`}`;

const endForm = ({ visitor, room }: LiveView, shown: EndShown): Html =>
  form({
    action: fromTelephone(paths.endMeeting(room.caseId)),
    csrf: visitor.csrf,
    body: html`
      ${missing(shown)}
      ${shown.departures.length === 0 ? null : textarea({ name: 'reason', label: 'Why is it right to end without it?', hint: 'One reason stands for all of it.', rows: 3 })}
      ${radios({
        name: 'ended',
        label: 'When did it end?',
        value: 'now',
        choices: [
          { value: 'now', label: 'It ends now' },
          {
            value: 'earlier',
            label: 'It ended earlier',
            reveals: dateTimeInput({
              name: 'ended-at',
              label: 'Day and time it ended',
              value: typedMoment(momentFields('ended-at', room.now), 'ended-at'),
            }),
          },
        ],
      })}
      ${button({ text: 'End the discussion' })}`,
  });

const end = (view: LiveView): Html => {
  const { room, open } = view;
  if (!room.may.has('close-meeting'))
    return section('end', 'End', html`<p>The chair or whoever asked for it ends it.</p>`);
  const shown = endShown(room);
  return section(
    'end',
    'End',
    open.part === 'end'
      ? endForm(view, shown)
      : html`${missing(shown)}<p><a class="govuk-link" href="${here(view, 'end', 'end')}">End the discussion</a></p>`,
  );
};

/** A discussion held by telephone, all of it on one page: who is on the line, what is said, decided and done. */
export const liveView = (view: LiveView): string => {
  const { visitor, room } = view;
  const { meeting, now } = room;
  return page({
    title: `By telephone, ${meeting.reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(room.caseId),
    styles: ['room.css', 'who-answers.css'],
    beforeMain: roomBar(room),
    body: html`
      <h1 class="govuk-heading-l">By telephone</h1>
      <p class="lead">${meeting.reference}. It began ${sayInstant(meeting.startedAt, now)}, and ${chairName(room)} chairs. What you record is kept at once; it is ${sayTime(now)}.</p>
      ${line(view)}
      ${notes(view)}
      ${decisions(view)}
      ${actions(view, 'safety-plan')}
      ${actions(view, 'action')}
      ${end(view)}
      <p><a class="govuk-link" href="${paths.meeting(room.caseId)}">The whole room, area by area</a></p>`,
  });
};
