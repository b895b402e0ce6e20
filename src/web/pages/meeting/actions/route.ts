import { agreeAction, withdrawAction } from '../../../../application/use-cases.ts';
import type { Action } from '../../../../casefile/action/action.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { movedOn, notFound } from '../../../wrong/pages.ts';
import { answered } from '../answered.ts';
import { areaPage } from '../area/area-page.ts';
import { areaShown } from '../area/presenter.ts';
import { leadsTo } from '../leads-to.ts';
import type { Room } from '../room.ts';
import { readAction } from './read.ts';
import { withdrawPage } from './withdraw-page.ts';

const kindOf = (kind: string): Action['kind'] | null => {
  if (kind === 'actions') return 'action';
  return kind === 'safety-plan' ? 'safety-plan' : null;
};

/** Adds an action, or a step of the safety plan, under the area that collects them. */
export const addAction = async (visit: Visit, room: Room): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const shown = areaShown(room, visit.params['area'] ?? '');
  const kind = kindOf(shown?.area.kind ?? '');
  if (shown === null || kind === null) return notFound(visitor);
  const again = (errors: readonly PageError[]) =>
    withStatus(422, areaPage({ room, visitor, shown, returned: { form: 'action', body, errors } }));
  const read = readAction(body, room);
  if (!read.ok) return again(read.errors);
  const action: Action = { ...read.action, id: house.newId(), kind };
  const outcome = await agreeAction(house, person, { caseId: room.caseId, command: { action }, idempotencyKey });
  return answered(visit, room.caseId, outcome, {
    done: () => seeOther(leadsTo(visit, `${shown.href}#add`, `agreed-${kind}`)),
    refused: again,
  });
};

const actionIn = (visit: Visit, { meeting }: Room) =>
  meeting.actions.find(({ id, state }) => id === visit.params['action'] && state === 'open');

/** Where an action is listed. */
const listOf = ({ caseId, protocol }: Room, kind: Action['kind']): string => {
  const area = protocol.protocol.meeting.areas.find((each) => kindOf(each.kind) === kind);
  return area === undefined ? paths.meeting(caseId) : paths.meetingArea(caseId, area.id);
};

const gone = (visit: Visit, { caseId }: Room): Answer =>
  movedOn(visit.visitor, { message: 'This action is no longer open.', look: paths.meeting(caseId) });

/** Asks why an action is withdrawn. */
export const showWithdraw = (visit: Visit, room: Room): Answer => {
  const action = actionIn(visit, room);
  if (action === undefined) return gone(visit, room);
  return withdrawPage({ room, visitor: visit.visitor, action, back: listOf(room, action.kind), body: {}, errors: [] });
};

/** Withdraws an action; it stays in the record with the reason. */
export const withdraw = async (visit: Visit, room: Room): Promise<Answer> => {
  const action = actionIn(visit, room);
  if (action === undefined) return gone(visit, room);
  const { house, person, visitor, body, idempotencyKey } = visit;
  const back = listOf(room, action.kind);
  const command = { actionId: action.id, reason: body['reason'] ?? '' };
  const outcome = await withdrawAction(house, person, { caseId: room.caseId, command, idempotencyKey });
  return answered(visit, room.caseId, outcome, {
    done: () => seeOther(back),
    refused: (errors) => withStatus(422, withdrawPage({ room, visitor, action, back, body, errors })),
  });
};
