import { describe, expect, test } from 'vitest';
import { manager } from '../../../test/bradford-people.ts';
import { authorised, meetingWith, stages } from '../../../test/bradford-stages.ts';
import { form } from '../../../test/bradford-request.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { Route } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { moments } from '../moments.ts';
import { type AuthoriseMeeting, authoriseMeeting } from './authorise-meeting.ts';

const route = (about: Partial<Route> & Pick<Route, 'id' | 'title'>): Route => ({
  modes: ['telephone'],
  obliges: [],
  clauses: ['BR-001'],
  assumed: false,
  ...about,
});
const protocol = bradfordBut({
  routes: [
    route({ id: 'meeting', title: 'A strategy meeting' }),
    route({
      id: 'discussion',
      title: 'A telephone discussion',
      when: 'injury = true',
      because: 'Only where a child is hurt.',
      agreedBy: [['team-manager'], ['police', 'health']],
    }),
    route({ id: 'conference-call', title: 'A conference call', agreedBy: [['service-manager']] }),
  ],
});
const now = '2026-03-16T10:05:00Z';
const decided = { ...authorised, route: 'meeting', agreements: [], rationale: { by: '', text: '' } };
const authorise = (command: Partial<AuthoriseMeeting>, reasons: Readonly<Record<string, string>> = {}) =>
  given(stages['awaiting-authority']).when(
    authoriseMeeting,
    { ...decided, ...command },
    { protocol, actor: manager, now, reasons },
  );
const police = { role: 'police', name: ' DS Priya Nandakumar ', at: '2026-03-16T09:55:00Z' };

describe('How it is held', () => {
  test('is chosen when it is authorised, and recorded', () => {
    const state = inStatus(authorise({}).state(), 'waiting');
    expect(state.authorisation).toMatchObject({ route: 'meeting', agreements: [] });
    expect(factsOfCase(state, protocol, now)).toMatchObject({ route: 'meeting' });
  });

  test.each([undefined, null, 'carrier-pigeon'])('must be chosen where there are several ways (%s)', (chosen) => {
    authorise({ route: chosen ?? null }).thenRefused('unknown-route');
  });

  test('is not asked where there is one way, and nothing of it is recorded', () => {
    given(stages['awaiting-authority'])
      .when(authoriseMeeting, { ...authorised, rationale: { by: '', text: '' } }, { actor: manager, now })
      .then({ type: 'MeetingAuthorised', occurredAt: authorised.decidedAt, data: authorised });
  });
});

describe('A way that others must agree to', () => {
  test('is recorded with who agreed and when; whoever authorises agrees by doing so', () => {
    const because = { route: 'The child is about to be moved.' };
    const state = inStatus(authorise({ route: 'discussion', agreements: [police] }, because).state(), 'waiting');
    expect(state.authorisation.agreements).toEqual([
      { role: 'team-manager', name: 'Ruth Adeyemi', at: authorised.decidedAt },
      { role: 'police', name: 'DS Priya Nandakumar', at: '2026-03-16T09:55:00Z' },
    ]);
  });

  test('without their agreement is a departure that cites the clauses of the route', () => {
    const { verdict } = authorise({ route: 'conference-call' });
    expect(verdict).toMatchObject({
      kind: 'needs-reason',
      departures: [
        {
          rule: 'agreement',
          clauses: ['BR-001'],
          but: 'No agreement is recorded of the service manager.',
        },
      ],
    });
  });

  test('for a case it is not meant for is a departure as well', () => {
    authorise({ route: 'discussion' }).thenAsksWhy({ route: ['BR-001'], agreement: ['BR-001'] });
  });

  test('cannot have been agreed to later than now', () => {
    authorise({ route: 'discussion', agreements: [{ ...police, at: '2026-03-16T10:06:00Z' }] }).thenRefused(
      'in-the-future',
    );
  });
});

test('When it was held is a moment of its route as well as of the meeting', () => {
  const [, , ...later] = meetingWith(form);
  const by = happened(now, manager, {
    type: 'MeetingAuthorised',
    data: { ...authorised, route: 'discussion', agreements: [] },
  });
  const { state } = given(stages['awaiting-authority'], by, later.slice(1));
  const names = moments(state, protocol.protocol).map(({ name }) => name);
  expect(names).toContain('meeting-held');
  expect(names).toContain('discussion-held');
  expect(names).not.toContain('meeting-ended');
});
