import { addToRota, type RotaSeen, seeRota, takeOffRota } from '../../../../application/diary/duty-rota.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import { type Answer, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { keptAnswer, notYours } from '../kept-answer.ts';
import { type RotaRead, readDuty, readList } from './read.ts';
import { rotaView } from './view.ts';

const doneWords: ReadonlyMap<string | undefined, string> = new Map([
  ['added', 'The rota is saved.'],
  ['off', 'They are off the rota.'],
]);

const agencyOf = ({ params }: Visit): string => params['agency'] ?? '';

const shown = (
  visit: Visit,
  seen: RotaSeen,
  { typed = {}, errors = [] }: { readonly typed?: Fields; readonly errors?: readonly PageError[] } = {},
): string =>
  rotaView({
    ...{ visitor: visit.visitor, protocol: visit.protocol.protocol, agency: agencyOf(visit), now: visit.now },
    ...{ seen, typed, errors, done: doneWords.get(visit.query['done']) ?? null },
  });

const forRota =
  (handler: (visit: Visit, seen: RotaSeen) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const found = await seeRota(visit.house, visit.person, agencyOf(visit));
    if (found.kind === 'not-found') return notFound(visit.visitor);
    return found.kind === 'forbidden' ? notYours(visit.visitor) : handler(visit, found.value);
  };

const rolesOf = (visit: Visit): Protocol['roles'] =>
  visit.protocol.protocol.roles.filter(({ agency }) => agency === agencyOf(visit));

const submit = (read: (visit: Visit) => RotaRead): Handler =>
  forRota(async (visit, seen) => {
    const { house, person, visitor, body, idempotencyKey } = visit;
    if (!seen.mayKeep) return notYours(visitor);
    const found = read(visit);
    if (!found.ok) return withStatus(422, shown(visit, seen, { typed: body, errors: found.errors }));
    const agency = agencyOf(visit);
    const kept = await addToRota(house, person, { agency, idempotencyKey, entries: found.entries });
    return keptAnswer(visitor, kept, `${paths.rota(agency)}?done=added`);
  });

const takeOff: Handler = async (visit) => {
  const { house, person, visitor, params, idempotencyKey } = visit;
  const agency = agencyOf(visit);
  const kept = await takeOffRota(house, person, { agency, entryId: params['entry'] ?? '', idempotencyKey });
  return keptAnswer(visitor, kept, `${paths.rota(agency)}?done=off`);
};

/** The duty rota of an agency. */
export const rotaPages: AddPage = (app, house) => {
  const own = paths.rota(':agency');
  app.get(
    own,
    signedIn(
      house,
      forRota((visit, seen) => shown(visit, seen)),
    ),
  );
  app.post(
    own,
    signedIn(
      house,
      submit((visit) => readDuty(visit.body, rolesOf(visit))),
    ),
  );
  app.post(
    paths.pasteRota(':agency'),
    signedIn(
      house,
      submit((visit) => readList(visit.body['list'] ?? '', rolesOf(visit))),
    ),
  );
  app.post(paths.rotaEntry(':agency', ':entry'), signedIn(house, takeOff));
};
