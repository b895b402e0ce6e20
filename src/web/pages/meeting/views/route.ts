import { giveView } from '../../../../application/own-invitation.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { keptText } from '../../../pieces/two-versions.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { answered, isStale } from '../answered.ts';
import { areaPage } from '../area/area-page.ts';
import { type AreaShown, areaShown } from '../area/presenter.ts';
import type { Room } from '../room.ts';
import { roomNow } from '../room-now.ts';
import { basedOn } from '../typed-version.ts';
import { viewClashPage } from './clash-page.ts';
import { type ViewShown, viewsOf } from './presenter.ts';

interface Giving {
  readonly room: Room;
  readonly shown: AreaShown;
  readonly view: ViewShown;
  readonly text: string;
}

const again = (visit: Visit, { room, shown, view }: Giving, errors: readonly PageError[]): Answer => {
  const form = `view/${view.id}` as const;
  const onThisPage = errors.map((error) => (error.field === 'view' ? { ...error, field: `view-${view.id}` } : error));
  const returned = { form, body: visit.body, errors: onThisPage };
  return withStatus(422, areaPage({ room, visitor: visit.visitor, shown, returned }));
};

/** Somebody else recorded this view meanwhile: both are shown. */
const bothShown = async (visit: Visit, { room, view, text }: Giving, error?: string): Promise<Answer> => {
  const latest = viewsOf(await roomNow(visit, room)).find(({ id }) => id === view.id) ?? view;
  const page = viewClashPage({ room, visitor: visit.visitor, view: latest, yours: text, body: visit.body, error });
  return withStatus(error === undefined ? 409 : 422, page);
};

/** Records what somebody's agency thinks, and whether it differs. */
export const saveView = async (visit: Visit, room: Room): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const area = room.protocol.protocol.meeting.areas.find(({ kind }) => kind === 'views');
  const shown = areaShown(room, area?.id ?? '');
  const view = viewsOf(room).find(({ id }) => id === visit.params['attendance']);
  if (shown === null || view === undefined) return notFound(visit.visitor);
  const isChoice = body['yours'] !== undefined;
  const text = isChoice ? keptText(body) : (body['view'] ?? '');
  const there = `${shown.href}#said-${view.id}`;
  if (text === undefined)
    return bothShown(visit, { room, shown, view, text: body['yours'] ?? '' }, 'Select which view should stand');
  if (body['keep'] === 'theirs') return seeOther(there);
  const giving = { room, shown, view, text };
  const command = { invitationId: view.id, view: text, differs: body['differs'] === 'yes', basedOn: basedOn(visit) };
  const outcome = await giveView(house, person, { caseId: room.caseId, command, idempotencyKey });
  if (outcome.kind === 'refused' && isStale(outcome.refusals)) return bothShown(visit, giving);
  return answered(visit, room.caseId, outcome, {
    done: () => seeOther(there),
    refused: (errors) => again(visit, giving, errors),
  });
};
