import { instantOf, isBefore } from '../../calendar/instants.ts';
import type { KeptInformationAsked } from '../../casefile/information/information.ts';
import { givenFor } from '../../casefile/information/information-replies.ts';
import type { CaseFileIn } from '../../casefile/state.ts';
import type { Duty } from '../duty.ts';
import { invitee } from './answers-awaited.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

export const informationKey = (invitationId: string): string => `information:${invitationId}`;

const halfTheTime = ({ at, dueAt }: KeptInformationAsked): number =>
  Math.floor(instantOf(at).until(instantOf(dueAt)).total('seconds') / 2);

/** What an agency was asked for with a time of its own, as long as nothing came. What to look up stays out of the title. */
export const informationAwaited = ({ state, now }: LookingAfter<CaseFileIn<'booked'>>): readonly Duty[] => {
  const last = new Map(state.informationAsked.map((asked) => [asked.invitationId, asked]));
  return [...last.values()]
    .filter(({ invitationId, at }) => givenFor(state, invitationId).every((given) => isBefore(given.at, at)))
    .map((asked) =>
      ownDuty(
        {
          ...{ key: informationKey(asked.invitationId), title: 'Send what your agency knows', owner: invitee },
          ...{ subject: asked.invitationId, startedAt: asked.at, startedBy: 'information-asked' },
          ...{ within: { by: 'meeting-starts' }, dueAt: asked.dueAt, endedAt: null, warnSeconds: halfTheTime(asked) },
        },
        { lateness: state.lateness, now },
      ),
    );
};
