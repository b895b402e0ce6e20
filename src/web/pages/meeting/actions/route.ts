import { agreeAction, withdrawAction } from '../../../../application/use-cases.ts';
import type { Action, KeptAction } from '../../../../casefile/action/action.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { movedOn, notFound } from '../../../wrong/pages.ts';
import { answered } from '../answered.ts';
import { areaPage } from '../area/area-page.ts';
import { areaShown } from '../area/presenter.ts';
import { comesBack } from '../comes-back.ts';
import { leadsTo, onItsWay } from '../leads-to.ts';
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
    comesBack(visit, {
      room,
      returned: { open: { part: kind }, body, errors },
      usual: () => areaPage({ room, visitor, shown, returned: { form: 'action', body, errors } }),
    });
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
const listOf = (visit: Visit, { caseId, protocol }: Room, kind: Action['kind']): string => {
  const area = protocol.protocol.meeting.areas.find((each) => kindOf(each.kind) === kind);
  const usual = area === undefined ? paths.meeting(caseId) : paths.meetingArea(caseId, area.id);
  return leadsTo(visit, usual, `agreed-${kind}`);
};

const withdrawForm = (visit: Visit, room: Room, action: KeptAction) => ({
  ...{ room, visitor: visit.visitor, action, back: listOf(visit, room, action.kind) },
  sendTo: onItsWay(visit, paths.meetingAction(room.caseId, action.id)),
});

const gone = (visit: Visit, { caseId }: Room): Answer =>
  movedOn(visit.visitor, { message: 'This action is no longer open.', look: paths.meeting(caseId) });

/** Asks why an action is withdrawn. */
export const showWithdraw = (visit: Visit, room: Room): Answer => {
  const action = actionIn(visit, room);
  if (action === undefined) return gone(visit, room);
  return withdrawPage({ ...withdrawForm(visit, room, action), body: {}, errors: [] });
};

/** Withdraws an action; it stays in the record with the reason. */
export const withdraw = async (visit: Visit, room: Room): Promise<Answer> => {
  const action = actionIn(visit, room);
  if (action === undefined) return gone(visit, room);
  const { house, person, body, idempotencyKey } = visit;
  const form = withdrawForm(visit, room, action);
  const command = { actionId: action.id, reason: body['reason'] ?? '' };
  const outcome = await withdrawAction(house, person, { caseId: room.caseId, command, idempotencyKey });
  return answered(visit, room.caseId, outcome, {
    done: () => seeOther(form.back),
    refused: (errors) => withStatus(422, withdrawPage({ ...form, body, errors })),
  });
};
