import { quoracyNow } from '../../../casefile/attendance/quoracy.ts';
import { stillToDecide } from '../../../casefile/decision/undecided.ts';
import { decisionsAsked } from '../../../casefile/decision/decisions-asked.ts';
import type { Action } from '../../../casefile/action/action.ts';
import { paths } from '../../paths.ts';
import { type ActionsShown, actionsOf } from '../meeting/actions/presenter.ts';
import { type DecisionShown, decisionsUnder } from '../meeting/area/decisions.ts';
import { type AreaShown, areaShown } from '../meeting/area/presenter.ts';
import { type DecideShown, decideShown } from '../meeting/decide/presenter.ts';
import { fromTelephone } from '../meeting/leads-to.ts';
import { type PeopleShown, peopleShown } from '../meeting/people/presenter.ts';
import { type Room, textOf } from '../meeting/room.ts';

/** The one form that is open: the page is for a phone, and works without JavaScript. */
export type Open =
  | { readonly part: 'add' | 'action' | 'safety-plan' | 'end' }
  | { readonly part: 'notes'; readonly area: string }
  | { readonly part: 'decide'; readonly decision: string; readonly child: string | null };

/** The one page with a form open, at the part of it where the form is. */
export const openAt = (caseId: string, open: string, part: string): string =>
  `${paths.telephoneOf(caseId)}?open=${encodeURIComponent(open)}#${part}`;

/** Everybody with their buttons, which lead back to this page. */
export const onTheLine = (room: Room): PeopleShown => {
  const shown = peopleShown(room);
  const back = shown.agencies.map(({ name, people }) => ({
    name,
    people: people.map((one) => ({ ...one, action: fromTelephone(one.action) })),
  }));
  return { ...shown, agencies: back };
};

/** Every decision of the meeting, in the order of its areas. */
export const allDecisions = (room: Room): readonly DecisionShown[] =>
  room.protocol.protocol.meeting.areas.flatMap(({ id }) => decisionsUnder(room, id));

/** An area, and what is written under it. */
export interface NotesShown {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The notes of every area. */
export const allNotes = (room: Room): readonly NotesShown[] =>
  room.protocol.protocol.meeting.areas.map(({ id, title }) => ({ id, title, text: textOf(room, id) }));

/** An area whose form leads back to this page. */
export const notesHere = (room: Room, area: string): AreaShown | null => {
  const shown = areaShown(room, area);
  return shown === null ? null : { ...shown, href: fromTelephone(shown.href), next: null };
};

/** A question whose form leads back to this page. */
export const decideHere = (room: Room, decision: string, child: string | null): DecideShown | null => {
  const shown = decideShown(room, decision, child);
  if (shown === null) return null;
  const area = { title: 'all decisions', href: `${paths.telephoneOf(room.caseId)}#decisions` };
  return { ...shown, action: fromTelephone(shown.action), area };
};

/** What is agreed; withdrawing one of it leads back to this page. */
export const agreedHere = (room: Room, kind: Action['kind']): ActionsShown => {
  const shown = actionsOf(room, kind);
  const agreed = shown.agreed.map((one) => ({ ...one, withdrawHref: fromTelephone(one.withdrawHref) }));
  return { ...shown, agreed };
};

/** The area that collects actions, or the steps of the safety plan; null where the protocol has none. */
export const collecting = ({ protocol: { protocol } }: Room, kind: 'actions' | 'safety-plan'): string | null =>
  protocol.meeting.areas.find((area) => area.kind === kind)?.id ?? null;

const inOrder = (room: Room): Open => {
  if (!quoracyNow(room.meeting, room.protocol).quorate) return { part: 'add' };
  const asked = decisionsAsked(room.meeting, room.protocol).filter(({ closesMeeting }) => closesMeeting);
  const [next] = stillToDecide(asked, room.meeting);
  return next === undefined
    ? { part: 'end' }
    : { part: 'decide', decision: next.rule.id, child: next.child?.id ?? null };
};

/** What the address asks to have open; what is next where it asks for nothing that there is. */
export const openIn = (room: Room, asked: string | undefined): Open => {
  const [part = '', one = '', child = ''] = (asked ?? '').split('/');
  if (part === 'add' || part === 'action' || part === 'safety-plan' || part === 'end') return { part };
  if (part === 'notes' && areaShown(room, one) !== null) return { part, area: one };
  const childId = child === '' ? null : child;
  if (part === 'decide' && decideShown(room, one, childId) !== null) return { part, decision: one, child: childId };
  return inOrder(room);
};
