import type { Part } from '../../../html.ts';
import type { Visitor } from '../../../visitor.ts';
import { actionsView } from '../actions/view.ts';
import { actionsOf } from '../actions/presenter.ts';
import { living } from '../frame/living.ts';
import { roomPage } from '../frame/room-page.ts';
import type { Room } from '../room.ts';
import { viewsOf } from '../views/presenter.ts';
import { viewsView } from '../views/view.ts';
import { paths } from '../../../paths.ts';
import { contributionsOf } from './contributions.ts';
import { contributionsView } from './contributions-view.ts';
import type { AreaShown } from './presenter.ts';
import type { Returned } from './returned.ts';
import { areaView } from './view.ts';

export interface AreaPage {
  readonly room: Room;
  readonly visitor: Visitor;
  readonly shown: AreaShown;
  readonly returned?: Returned | null;
}

const actionsPart = (
  { room, visitor: { csrf }, shown: { area }, returned }: AreaPage,
  kind: 'action' | 'safety-plan',
) => {
  const mine = returned?.form === 'action' ? returned : null;
  return actionsView({
    action: paths.meetingActions(room.caseId, area.id),
    csrf,
    isSafetyPlan: kind === 'safety-plan',
    shown: actionsOf(room, kind),
    body: mine?.body ?? { 'by-when-time': '17:00' },
    errors: mine?.errors ?? [],
  });
};

/** What an area collects besides writing. */
const collectedOf = (page: AreaPage): Part => {
  const { room, visitor, shown, returned = null } = page;
  switch (shown.area.kind) {
    case 'contributions':
      return living('contributions', contributionsView(contributionsOf(room)));
    case 'views':
      return living('views', viewsView({ caseId: room.caseId, csrf: visitor.csrf, views: viewsOf(room), returned }));
    case 'actions':
      return actionsPart(page, 'action');
    case 'safety-plan':
      return actionsPart(page, 'safety-plan');
    case 'notes':
    case 'outcome':
      return null;
  }
};

/** The room at one of its areas. */
export const areaPage = (page: AreaPage): string => {
  const { room, visitor, shown, returned = null } = page;
  return roomPage({
    room,
    visitor,
    place: `area/${shown.area.id}`,
    title: shown.area.title,
    errors: returned?.errors,
    body: areaView({ shown, csrf: visitor.csrf, returned, collected: collectedOf(page) }),
  });
};
