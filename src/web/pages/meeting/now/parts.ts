import { type Part, render } from '../../../html.ts';
import { agreedView } from '../actions/view.ts';
import { actionsOf } from '../actions/presenter.ts';
import { contributionsOf } from '../area/contributions.ts';
import { contributionsView } from '../area/contributions-view.ts';
import { decisionsView } from '../area/decisions-view.ts';
import { type AreaShown, areaShown } from '../area/presenter.ts';
import type { Place } from '../frame/agenda.ts';
import { agendaPart, besidePart } from '../frame/room-page.ts';
import { peopleShown } from '../people/presenter.ts';
import { attendeesView } from '../people/view.ts';
import type { Room } from '../room.ts';
import { viewsOf } from '../views/presenter.ts';
import { viewsView } from '../views/view.ts';

type Parts = Readonly<Record<string, Part>>;

const collected = (room: Room, { area }: AreaShown, csrf: string): Parts => {
  switch (area.kind) {
    case 'contributions':
      return { contributions: contributionsView(contributionsOf(room)) };
    case 'views':
      return { views: viewsView({ caseId: room.caseId, csrf, views: viewsOf(room), returned: null }) };
    case 'actions':
      return { agreed: agreedView({ isSafetyPlan: false, shown: actionsOf(room, 'action') }) };
    case 'safety-plan':
      return { agreed: agreedView({ isSafetyPlan: true, shown: actionsOf(room, 'safety-plan') }) };
    case 'notes':
    case 'outcome':
      return {};
  }
};

/** The area that a place is, if it is one. */
export const areaAt = (room: Room, place: Place): AreaShown | null =>
  place.startsWith('area/') ? areaShown(room, place.slice('area/'.length)) : null;

/** The parts of a page that live, by name, as they are now. */
export const partsAt = (room: Room, place: Place, csrf: string): Readonly<Record<string, string>> => {
  const shown = areaAt(room, place);
  const parts: Parts = {
    agenda: agendaPart(room, place),
    beside: besidePart(room, place),
    ...(place === 'people' ? { people: attendeesView(peopleShown(room), { csrf, body: {}, errors: [] }) } : {}),
    ...(shown === null ? {} : { ...collected(room, shown, csrf), decisions: decisionsView(shown.decisions) }),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, render(part)]));
};
