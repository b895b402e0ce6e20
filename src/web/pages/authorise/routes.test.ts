import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { stages } from '../../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { given, inStatus } from '../../../../test/given.ts';
import { render } from '../../html.ts';
import { routeChoice } from './route-choice.ts';
import { firstRoute, readAgreements, routesShown } from './routes.ts';

const route = { modes: ['telephone' as const], obliges: [], clauses: ['BR-001'], assumed: false };
const protocol = bradfordBut({
  routes: [
    { ...route, id: 'call', title: 'A telephone discussion', when: 'injury = true', agreedBy: [['police', 'health']] },
    { ...route, id: 'meeting', title: 'A meeting', agreedBy: [['team-manager']], mostPeople: 2 },
  ],
});
const now = Temporal.Instant.from('2026-03-16T10:00:00Z');
const request = inStatus(given(stages['awaiting-authority']).state, 'awaiting-authority');
const routes = routesShown({ request, protocol, now }, 'team-manager');
const words = (typed = {}) =>
  render(routeChoice({ routes, typed, errors: [] }) ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the ways of holding it, to choose from', () => {
  test('are those that may be chosen first; the others say that they need a reason', () => {
    expect(routes.map(({ id, mayBeChosen }) => [id, mayBeChosen])).toEqual([
      ['meeting', true],
      ['call', false],
    ]);
    expect(words()).toContain('A telephone discussion (needs a reason)');
  });

  test('say who must agree, and that whoever authorises does so by authorising', () => {
    expect(words()).toContain('You agree by authorising it.');
    expect(words()).toContain('Who agreed: the police officer or health practitioner');
  });

  test('warn of more people than the way is meant for', () => {
    expect(words()).toMatch(/meant for 2 people at most, and \d+ are to be invited/);
  });

  test('begin with the only one that may be chosen', () => {
    expect(firstRoute(routes, now)).toMatchObject({ route: 'meeting', 'agreed-call-0-at-time': '10:00' });
  });

  test('are nothing at all where the protocol knows one way', () => {
    expect(routeChoice({ routes: [], typed: {}, errors: [] })).toBeNull();
  });
});

describe('who agreed, as typed', () => {
  const typed = {
    route: 'call',
    'agreed-call-0-name': 'DS Nandakumar',
    'agreed-call-0-role': 'health',
    'agreed-call-0-at-day': '16',
    'agreed-call-0-at-month': '3',
    'agreed-call-0-at-year': '2026',
    'agreed-call-0-at-time': '9:50',
  };

  test('is read with the role and the time', () => {
    expect(readAgreements(typed, protocol)).toEqual({
      agreements: [{ role: 'health', name: 'DS Nandakumar', at: '2026-03-16T09:50:00Z' }],
      errors: [],
    });
  });

  test('counts only for the way that was chosen, and only once a name is there', () => {
    expect(readAgreements({ ...typed, route: 'meeting' }, protocol).agreements).toEqual([]);
    expect(readAgreements({ ...typed, 'agreed-call-0-name': ' ' }, protocol).agreements).toEqual([]);
  });

  test('without a time that can be read is an error at that time', () => {
    expect(readAgreements({ ...typed, 'agreed-call-0-at-time': 'ten' }, protocol).errors).toMatchObject([
      { field: 'agreed-call-0-at' },
    ]);
  });
});
