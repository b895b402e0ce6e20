import { keepCapacity } from '../../../../application/diary/change-diary.ts';
import { type Group, type GroupSeen, seeGroup } from '../../../../application/diary/see-group.ts';
import { allotsSlots } from '../../../../disclosure/board.ts';
import { type Answer, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { keptAnswer, notYours } from '../kept-answer.ts';
import { groupView } from './view.ts';
import { mondayOf } from './week.ts';

const mostAtOnce = 20;

const mayAdd = ({ person, protocol: { protocol } }: Visit, { kind, id }: Group): boolean =>
  kind === 'agency' ? person.agency === id : allotsSlots(person, protocol) && person.desk === id;

const shown = (
  visit: Visit,
  { group, seen }: { readonly group: Group; readonly seen: GroupSeen },
  { typed = {}, errors = [] }: { readonly typed?: Fields; readonly errors?: readonly PageError[] } = {},
): string =>
  groupView({
    ...{ visitor: visit.visitor, protocol: visit.protocol.protocol, group, seen, typed, errors },
    mayAdd: mayAdd(visit, group),
    monday: mondayOf(visit.query['week'], visit.now),
    done: visit.query['done'] === 'saved' ? 'It is saved.' : null,
  });

const forGroup =
  (kind: Group['kind'], handler: (visit: Visit, group: Group, seen: GroupSeen) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const group = { kind, id: visit.params[kind] ?? '' };
    const found = await seeGroup(visit.house, visit.person, {
      group,
      monday: mondayOf(visit.query['week'], visit.now),
    });
    if (found.kind === 'not-found') return notFound(visit.visitor);
    return found.kind === 'forbidden' ? notYours(visit.visitor) : handler(visit, group, found.value);
  };

const submitCapacity = forGroup('desk', async (visit, group, seen) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const typed = (body['capacity'] ?? '').trim();
  const capacity = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (capacity < 1 || capacity > mostAtOnce) {
    const message = `Enter a number from 1 to ${String(mostAtOnce)}`;
    const errors = [{ field: 'capacity', message }];
    return withStatus(422, shown(visit, { group, seen }, { typed: body, errors }));
  }
  const kept = await keepCapacity(house, person, { diaryId: seen.desk?.diary.id ?? '', capacity, idempotencyKey });
  return keptAnswer(visitor, kept, `${paths.diaries('desk', group.id)}?done=saved`);
});

/** The diaries of a desk, and of another agency. */
export const groupPages: AddPage = (app, house) => {
  for (const kind of ['desk', 'agency'] as const)
    app.get(
      paths.diaries(kind, `:${kind}`),
      signedIn(
        house,
        forGroup(kind, (visit, group, seen) => shown(visit, { group, seen })),
      ),
    );
  app.post(paths.deskCapacity(':desk'), signedIn(house, submitCapacity));
};
