import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../calendar/london.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import { hasRequest } from '../casefile/in-status.ts';
import type { RequestForm } from '../casefile/request/request-form.ts';
import type { CaseFile } from '../casefile/state.ts';
import { evolve } from '../casefile/evolve.ts';
import { type CheckedRequest, checkRequest } from '../casefile/request/check-request.ts';
import { type HoldByTelephone, holdByTelephone as decideHold } from '../casefile/telephone/hold-by-telephone.ts';
import { knownAddresses } from '../store/known-addresses.ts';
import { findPerson } from '../store/people.ts';
import { limitsFor } from './booking-limits.ts';
import type { House } from './house.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { draftOf } from './see-request.ts';
import { staffById } from './staff.ts';
import { layOutAreas } from './start-meeting.ts';
import type { Ask } from './use-case.ts';

/** What somebody on the telephone says of it; the rest follows from the request and the protocol. */
export interface Telephoned {
  readonly desk: string;
  readonly chairPersonId: string;
  readonly place: string;
  /** ISO instant: now, or earlier when written down afterwards. */
  readonly startedAt: string;
  readonly reason: string;
}

const written = async ({ tx, caseId, protocol, now }: Scene): Promise<CheckedRequest> =>
  checkRequest(await draftOf({ tx, caseId }), { protocol, today: londonDate(now), now, staff: await staffById(tx) });

/** Of a request that was sent, or of one as far as it is written. */
const emailsOf = (state: CaseFile, soFar: RequestForm): readonly string[] =>
  (hasRequest(state) ? state.form : soFar).invitees.map(({ email }) => email);

const commandOf = async (
  house: House,
  scene: Scene,
  { said, by }: { readonly said: Telephoned; readonly by: string },
): Promise<HoldByTelephone> => {
  const { soFar, problems } = await written(scene);
  const chair = await findPerson(scene.tx, said.chairPersonId);
  const minutes = bookedMinutes(scene.protocol.protocol);
  return {
    ...said,
    written: { form: soFar, problems },
    chair: {
      ...{ personId: said.chairPersonId, name: chair?.name ?? '' },
      ...{ role: chair?.role ?? '', agency: chair?.agency ?? '' },
    },
    minuteTakerName: by,
    endsAt: Temporal.Instant.from(said.startedAt).add({ minutes }).toString(),
    limits: limitsFor({ startsAt: said.startedAt }, scene),
    known: await knownAddresses(scene.tx, emailsOf(scene.state, soFar)),
    newId: house.newId,
  };
};

/** Holds a discussion by telephone at once, or records one that was held, from wherever its request stands. */
export const holdByTelephone = (
  house: House,
  person: Person,
  { caseId, command: said, idempotencyKey }: Omit<Ask<Telephoned>, 'reasons'>,
): Promise<Outcome> =>
  perform(house, person, {
    caseId,
    idempotencyKey,
    act: 'hold-by-telephone',
    decide: decideHold,
    command: (scene) => commandOf(house, scene, { said, by: person.name }),
    alongside: (scene, recorded) => layOutAreas({ ...scene, state: recorded.reduce(evolve, scene.state) }, person),
  });
