import { sayInstant, sayTime } from '../../../calendar/say.ts';
import { sayNotWrittenTo } from '../../../casefile/invitation/not-written-to.ts';
import { asTyped } from '../../describe/as-typed.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { type Html, type Part, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { actionsView, agreedView } from '../meeting/actions/view.ts';
import { notesForm } from '../meeting/area/notes-form.ts';
import { decideForm } from '../meeting/decide/view.ts';
import { endShown } from '../meeting/end/presenter.ts';
import { roomBar } from '../meeting/frame/bar.ts';
import { fromTelephone } from '../meeting/leads-to.ts';
import { addForm, attendeesView } from '../meeting/people/view.ts';
import { type Room, chairName } from '../meeting/room.ts';
import { momentFields } from '../meeting/typed-moment.ts';
import { decisionLists } from './decisions-view.ts';
import { endForm, missing } from './end-part.ts';
import { type Open, agreedHere, allNotes, collecting, decideHere, notesHere, onTheLine, openAt } from './live.ts';

/** A form of the page that comes back with a mistake, as it was typed. */
export interface Returned {
  /** Null for a button, which leaves open whatever is next. */
  readonly open: Open | null;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

export interface LiveView {
  readonly visitor: Visitor;
  readonly room: Room;
  readonly open: Open;
  readonly returned: Returned | null;
}

const here = ({ room }: Pick<LiveView, 'room'>, open: string, part: string): string => openAt(room.caseId, open, part);

/** What is in the open form: what was typed before, or else what it begins with. */
const filled = (view: LiveView, untyped: Fields): Pick<Returned, 'body' | 'errors'> => ({
  body: view.returned === null || view.returned.open === null ? untyped : view.returned.body,
  errors: view.returned?.errors ?? [],
});

/** What was typed into the line of somebody listed. */
const inItsLine = (view: LiveView): Pick<Returned, 'body' | 'errors'> =>
  view.returned?.open === null ? view.returned : { body: {}, errors: [] };

const section = (id: string, title: string, body: Part): Html =>
  html`<section class="agency-answers" id="${id}" tabindex="-1"><h2 class="govuk-heading-m">${title}</h2>${body}</section>`;

/** Where nothing was sent to somebody, whoever is on the line can still have them written to. */
const notWritten = ({ room: { caseId, meeting, may } }: LiveView): Html | null => {
  const says = sayNotWrittenTo(meeting);
  return says === null || !may.has('invite')
    ? null
    : html`<p>${stateWord('soon', says)} <a class="govuk-link" href="${paths.invitations(caseId)}#not-written-to">See who, and why</a></p>`;
};

const line = (view: LiveView): Html => {
  const { room, visitor, open } = view;
  const add = addForm({
    ...{ action: fromTelephone(paths.meetingPeople(room.caseId)), csrf: visitor.csrf },
    ...filled(view, { how: 'telephone' }),
    protocol: room.protocol.protocol,
  });
  return section(
    'line',
    'Who is on the line',
    html`${notWritten(view)}${attendeesView(onTheLine(room), { csrf: visitor.csrf, ...inItsLine(view) })}
      ${open.part === 'add' ? html`<h3 class="govuk-heading-s">Add somebody on the line</h3>${add}` : html`<p><a class="govuk-link" href="${here(view, 'add', 'line')}">Add somebody on the line</a></p>`}`,
  );
};

const notes = (view: LiveView): Html => {
  const { room, visitor, open, returned } = view;
  const typed = returned?.open?.part === 'notes' ? ({ ...returned, form: 'text' } as const) : null;
  const shown = open.part === 'notes' ? notesHere(room, open.area) : null;
  const list = html`<ul class="govuk-list answer-lines">${allNotes(room).map(
    ({ id, title, text }) =>
      html`<li><a class="govuk-link" href="${here(view, `notes/${id}`, 'notes')}">${title}</a> ${text === '' ? stateWord('open', 'nothing yet') : asTyped(text)}</li>`,
  )}</ul>`;
  return section(
    'notes',
    'Why, and what is said',
    html`${list}${shown === null ? null : html`<h3 class="govuk-heading-s">${shown.area.title}</h3>${notesForm({ shown, csrf: visitor.csrf, returned: typed })}`}`,
  );
};

const decisions = (view: LiveView): Html => {
  const { room, visitor, open } = view;
  const shown = open.part === 'decide' ? decideHere(room, open.decision, open.child) : null;
  const taken = shown?.taken ?? null;
  const untyped =
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
          ${decideForm({ shown, csrf: visitor.csrf, ...filled(view, untyped) })}`;
  return section('decisions', 'What is decided', html`${decisionLists(room, shown?.rule.id ?? null)}${question}`);
};

const actions = (view: LiveView, kind: 'action' | 'safety-plan'): Html | null => {
  const { room, visitor, open } = view;
  const area = collecting(room, kind === 'action' ? 'actions' : 'safety-plan');
  if (area === null) return null;
  const isSafetyPlan = kind === 'safety-plan';
  const shown = agreedHere(room, kind);
  const action = fromTelephone(paths.meetingActions(room.caseId, area));
  const part = { action, csrf: visitor.csrf, isSafetyPlan, shown, ...filled(view, { 'by-when-time': '17:00' }) };
  return section(
    `agreed-${kind}`,
    isSafetyPlan ? 'How the children are kept safe meanwhile' : 'Who does what',
    open.part === kind
      ? actionsView(part)
      : html`${agreedView(part)}<p><a class="govuk-link" href="${here(view, kind, `agreed-${kind}`)}">${isSafetyPlan ? 'Add a step of the safety plan' : 'Add an action'}</a></p>`,
  );
};

const end = (view: LiveView): Html => {
  const { room, open, visitor } = view;
  if (!room.may.has('close-meeting'))
    return section('end', 'End', html`<p>The chair or whoever asked for it ends it.</p>`);
  const shown = endShown(room);
  return section(
    'end',
    'End',
    open.part === 'end'
      ? endForm({
          room,
          csrf: visitor.csrf,
          shown,
          ...filled(view, { ended: 'now', ...momentFields('ended-at', room.now) }),
        })
      : html`${missing(shown)}<p><a class="govuk-link" href="${here(view, 'end', 'end')}">End the discussion</a></p>`,
  );
};

/** A discussion held by telephone, all of it on one page: who is on the line, what is said, decided and done. */
export const liveView = (view: LiveView): string => {
  const { visitor, room, returned } = view;
  const { meeting, now } = room;
  return page({
    title: `By telephone, ${meeting.reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(room.caseId),
    errors: returned?.errors,
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
