import { type TestHouse, openHouse, somebody } from '../../../../test/house.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

const knowsley = { authorityId: 'knowsley' } as const;
const people = [
  somebody({ ...knowsley, id: 'standby', role: 'standby-coordinator', name: 'Kay Lowe' }),
  somebody({ ...knowsley, id: 'worker', role: 'social-worker', name: 'Bo Hale' }),
  somebody({ ...knowsley, id: 'nurse', role: 'health', agency: 'health', name: 'Grace Lind' }),
  somebody({ authorityId: 'bradford', id: 'bd-worker', role: 'social-worker', name: 'Joan Peel' }),
  somebody({ authorityId: 'bradford', id: 'bd-manager', role: 'team-manager', name: 'Ada Firth' }),
  somebody({ authorityId: 'wirral', id: 'wi-manager', role: 'team-manager', name: 'Ada Firth' }),
  somebody({ authorityId: 'wirral', id: 'wi-worker', role: 'social-worker', name: 'Joan Peel' }),
];

/** The boxes of a day and time on the morning of the tests. */
export const moment = (name: string, time: string) => ({
  [`${name}-day`]: '24',
  [`${name}-month`]: '11',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
});

/** A discussion that was held in the night, as it is written down the morning after. */
export const atNight = {
  ...{ children: 'Ida Wrenfield 14/2/2019\nNoah Wrenfield', why: 'Bruises on both arms.', when: 'earlier' },
  ...{ place: 'Conference call', reason: 'She was to go home in the night.', chair: 'standby' },
  ...moment('received', '01:40'),
  ...moment('started-at', '02:10'),
};

const casting = (opened: TestHouse, app: Awaited<ReturnType<typeof buildServer>>) => {
  const person = (id: string) => {
    const found = people.find((each) => each.id === id);
    if (found === undefined) throw new Error(`nobody is called ${id}`);
    return found;
  };
  return {
    as: (id: string): Promise<TestVisitor> => signInAs(app, person(id)),
    seen: (id: string, caseId: string) => seeDiscussion(opened.house, person(id), { caseId }),
  };
};

/** Begins one, and says which case file it became. */
const begun = async (visitor: TestVisitor, fields: Readonly<Record<string, string>>) => {
  const { statusCode, headers, body } = await visitor.post(paths.telephone, fields);
  return { statusCode, body, caseId: /\/discussions\/([^/]+)\/telephone/.exec(headers.location ?? '')?.[1] ?? '' };
};

/** People of three authorities on the morning of 24 November 2026, a few of whom hold discussions by telephone. */
export const openTelephone = async () => {
  const opened = await openHouse('2026-11-24T09:00:00Z');
  await opened.admit(...people);
  const app = await buildServer(opened.house, { log: null });
  const { as, seen } = casting(opened, app);
  const meetingOf = (authority: string) => opened.house.protocols.get(authority)?.at(-1)?.protocol.meeting;
  return {
    ...{ as, seen, begun, meetingOf },
    atNine: () => opened.setClock('2026-11-24T09:00:00Z'),
    stateOf: async (id: string, caseId: string): Promise<CaseFileIn<'meeting' | 'closed'>> => {
      const found = await seen(id, caseId);
      if (found.kind !== 'seen' || (found.value.state.status !== 'meeting' && found.value.state.status !== 'closed'))
        throw new Error('it is neither on nor over');
      return found.value.state;
    },
    /** Takes every decision without which it cannot end, with its first answer; gives those not taken. */
    decideAll: async (visitor: TestVisitor, authority: string, caseId: string): Promise<readonly string[]> => {
      const refused: string[] = [];
      for (const { id, options, fields, perChild, closesMeeting } of meetingOf(authority)?.decisions ?? []) {
        if (!closesMeeting) continue;
        const fill: Record<string, string> = { answer: options[0]?.id ?? '', version: '0' };
        for (const field of fields) fill[`detail-${field.id}`] = field.options[0]?.id ?? 'Because of the bruises.';
        for (const child of perChild ? ['child-1', 'child-2'] : [null]) {
          const sent = await visitor.post(`${paths.meetingDecision(caseId, id, child)}?back=telephone`, fill);
          // Not every decision is asked in every case.
          if (sent.statusCode !== 303 && sent.statusCode !== 404) refused.push(`${id}: ${String(sent.statusCode)}`);
        }
      }
      return refused;
    },
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
};

export type Telephone = Awaited<ReturnType<typeof openTelephone>>;
