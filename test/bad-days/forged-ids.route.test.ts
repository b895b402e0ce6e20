import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Place, addressesOf, invitationIn } from './everyone/addresses.ts';
import { ask, told } from './everyone/ask.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { isOfCase } from './everyone/routes.ts';
import { knownForms } from './forms/known-forms.ts';
import { openForm } from './forms/open-form.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { placeOf } from './record/places.ts';
import { type Stage, stagesOf } from './record/stages.ts';
import { fingerprint } from './record/written.ts';

let all: Everybody;
let visitors: Visitors;

beforeAll(async () => {
  all = await openEverybody();
  visitors = await all.signIn();
});

afterAll(async () => {
  await all.close();
});

const another = async (stage: Stage): Promise<Place> => placeOf(all, await stagesOf(all)[stage]());

const everything = {
  ...{ answer: 'accept', information: 'Nothing known.', view: 'It is met.', presence: 'present/virtual', version: '0' },
  ...{ outcome: 'Done.', reason: 'Not needed.', ruling: 'decline', 'should-say': 'Friday.', area: 'reason' },
};

describe('What belongs to another case file', () => {
  test.for([
    ['an invitation', 'booked', 'police', ['/answer', '/information', '/view'], '/invitations/'],
    ['somebody’s attendance', 'in the meeting', 'manager', [''], '/meeting/people/'],
    ['somebody’s view', 'in the meeting', 'manager', [''], '/meeting/views/'],
  ] as const)('is not reached through one’s own: %s', async ([, stage, who, ends, way]) => {
    const [mine, other] = [await another(stage), await another(stage)];
    const before = await fingerprint(all.house);
    for (const end of ends) {
      const path = `/discussions/${mine.caseId}${way}${invitationIn(other)}${end}`;
      const { statusCode, body } = await at(visitors, who).post(path, everything);
      expect([403, 404], path).toContain(statusCode);
      expect(body).toContain('Nothing known.');
    }
    expect(await fingerprint(all.house)).toBe(before);
  });

  test('is nobody’s to give an action to', async () => {
    const [mine, other] = [await another('in the meeting'), await another('in the meeting')];
    const adding = knownForms.find(({ name }) => name === 'adding to actions');
    const open = adding === undefined ? null : await openForm(adding, at(visitors, 'manager'), mine);
    const before = await fingerprint(all.house);
    expect((await open?.send({ ...open.filled, who: invitationIn(other) }))?.statusCode).toBe(422);
    expect(await fingerprint(all.house)).toBe(before);
  });
});

describe('What was never given out', () => {
  test.for([
    ['a child who is not in the request', 'in the meeting', 'manager', '/meeting/decisions/threshold/somebody-else'],
    ['no child where there must be one', 'in the meeting', 'manager', '/meeting/decisions/threshold'],
    ['a child where there is none', 'in the meeting', 'manager', '/meeting/decisions/legal-action/ida'],
    ['a decision that nobody takes', 'in the meeting', 'manager', '/meeting/decisions/adoption'],
    ['an area that is not on the agenda', 'in the meeting', 'manager', '/meeting/area/__proto__'],
    ['an area in which there are no actions', 'in the meeting', 'manager', '/meeting/area/reason/actions'],
    ['an action that was not agreed', 'after the meeting', 'worker', '/actions/act-99'],
    ['a correction nobody asked for', 'with its minutes issued', 'manager', '/corrections/corr-99'],
    ['an issue that was not sent', 'with its minutes issued', 'police', '/minutes/2/corrections'],
    ['an issue with no number', 'with its minutes issued', 'police', '/minutes/1e0/corrections'],
    ['a section the form does not have', 'being written', 'worker', '/request/constructor'],
    ['an entry with a way out in it', 'being written', 'worker', '/request/children/..%2F..%2Fsection%2Fteam'],
    ['an entry that was never added', 'being written', 'worker', '/request/children/nobody/remove'],
    ['a duty that does not run', 'late', 'manager', '/lateness/no-such-duty'],
  ] as const)('is not there, and nothing is written: %s', async ([, stage, who, rest]) => {
    const { caseId } = await another(stage);
    const before = await fingerprint(all.house);
    const answer = await at(visitors, who).post(`/discussions/${caseId}${rest}`, everything);
    expect([403, 404, 409, 422]).toContain(answer.statusCode);
    expect(answer.body).toMatch(/<h1/);
    expect(await fingerprint(all.house)).toBe(before);
  });

  test.for(['police', 'minutes-east', 'nobody', '__proto__', 'elsewhere/manager'])(
    'somebody who cannot be is not taken for the chair: %s',
    async (chair) => {
      const place = await another('booked');
      const before = await fingerprint(all.house);
      const fields = { chair: 'other', 'other-chair': chair, when: 'now' };
      const answer = await at(visitors, 'manager').post(`/discussions/${place.caseId}/meeting`, fields);
      expect(answer.statusCode).toBe(422);
      expect(await fingerprint(all.house)).toBe(before);
    },
  );

  test('a request that names as its manager somebody who is none cannot be sent', async () => {
    const place = await another('being written');
    const worker = at(visitors, 'worker');
    const team = knownForms.find(({ name }) => name === 'the section team');
    const open = team === undefined ? null : await openForm(team, worker, place);
    expect((await open?.send({ ...open.filled, 'team-manager': 'police' }))?.statusCode).toBe(303);
    expect((await worker.post(`/discussions/${place.caseId}/request-check`)).statusCode).toBe(422);
  });
});

describe('An address with a made-up case file', () => {
  test.for(['0', '00000000-0000-0000-0000-000000000000', "'; drop table event; --", '\u0000', 'é'.repeat(40)])(
    'leads nowhere, whichever page it is: %s',
    async (caseId) => {
      const place = { ...(await another('being written')), caseId };
      const asked = all.routes.filter(isOfCase).map(async (route) => {
        const [path = ''] = addressesOf(route, place);
        return ask(visitors, 'manager', route, path);
      });
      expect((await Promise.all(asked)).filter(({ status }) => status !== 404).map(told)).toEqual([]);
    },
  );
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
