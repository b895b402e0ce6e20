import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { bradford } from '../../test/bradford.ts';
import { manager, officer, serviceManager } from '../../test/bradford-people.ts';
import { issued, stages, waitingWith } from '../../test/bradford-stages.ts';
import { form } from '../../test/bradford-request.ts';
import { type Happening, happened, recorded } from '../../test/given.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { fold } from '../casefile/evolve.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { moments } from '../casefile/moments.ts';
import type { Protocol } from '../protocol/schema.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import { type DutyNotice, dutyNotices } from './duty-notices.ts';
import { duties } from './duties.ts';

const upTheLine = bradfordBut({
  timescales: bradford.protocol.timescales.map((rule) =>
    rule.duty === 'meeting-held-24h'
      ? {
          ...rule,
          escalates: [
            { after: 'PT1H', to: 'service-manager', clauses: ['BR-081'], assumed: false },
            { after: 'PT4H', to: 'minute-taker', clauses: [], assumed: false },
          ],
        }
      : rule,
  ),
});

const held = '2026-03-17T10:00:00Z';

const noticesAt = (now: string, history: readonly Happening[], protocol = bradford): readonly DutyNotice[] => {
  const state = fold(recorded(history));
  if (!hasRequest(state)) return dutyNotices(state, { protocol: protocol.protocol, duties: [] });
  const clocks = duties({
    protocol,
    moments: moments(state, protocol.protocol),
    facts: factsOf(state.form, protocol.protocol),
    children: [],
    now,
    calendar: englandAndWales,
    lateness: state.lateness,
  });
  return dutyNotices(state, { protocol: protocol.protocol, duties: clocks });
};

const inShort = (notices: readonly DutyNotice[]) => notices.map(({ step, tellAt, owner }) => ({ step, tellAt, owner }));

const person = ({ personId }: { readonly personId: string }) => ({ kind: 'person', personId });
const eastDesk = { kind: 'desk', role: 'minute-taker', desk: 'east' };
const morning = '2026-03-16T11:00:00Z';

describe('who is told of a duty, and when', () => {
  test('given a meeting to be held within 24 hours, its owner is told 4 hours before and at the limit, and the service manager an hour later', () => {
    expect(inShort(noticesAt(morning, stages.waiting))).toEqual([
      { step: 'before', tellAt: '2026-03-17T06:00:00Z', owner: person(manager) },
      { step: 'late', tellAt: held, owner: person(manager) },
      { step: 'up', tellAt: '2026-03-17T11:00:00Z', owner: person(serviceManager) },
    ]);
  });

  test('given that the procedure says whom a late duty goes up to, each of them is told in turn, with its clause', () => {
    const notices = noticesAt(morning, stages.waiting, upTheLine);
    expect(inShort(notices).slice(2)).toEqual([
      { step: 'up', tellAt: '2026-03-17T11:00:00Z', owner: person(serviceManager) },
      { step: 'up', tellAt: '2026-03-17T14:00:00Z', owner: eastDesk },
    ]);
    expect(notices.map(({ clauses }) => clauses.includes('BR-081'))).toEqual([false, false, true, false]);
    expect(notices.every(({ clauses }) => clauses.includes('BR-014'))).toBe(true);
  });

  test('what goes up at once to whom it came from is told them once; later it reminds them', () => {
    const toItsOwner = bradfordBut({
      timescales: upTheLine.protocol.timescales.map((rule) => ({
        ...rule,
        escalates: rule.escalates.map((step, index) => ({
          ...{ ...step, to: 'team-manager' },
          after: index === 0 ? 'PT0S' : step.after,
        })),
      })),
    });
    expect(noticesAt(morning, stages.waiting, toItsOwner).map(({ step, tellAt }) => [step, tellAt])).toEqual([
      ['before', '2026-03-17T06:00:00Z'],
      ['late', held],
      ['up', '2026-03-17T14:00:00Z'],
    ]);
  });

  test('once it is late nobody is told that it soon will be', () => {
    expect(inShort(noticesAt('2026-03-17T10:00:01Z', stages.waiting)).map(({ step }) => step)).toEqual(['late', 'up']);
  });
});

describe('a duty that nobody needs to be told of', () => {
  const duty = (notices: readonly DutyNotice[]) => notices.map(({ key }) => key.split('/')[0]);

  test('is one that is met: once the meeting is held, only its minutes are still due', () => {
    const after = noticesAt('2026-03-16T16:00:00Z', stages.closed);
    expect(duty(after)).not.toContain('meeting-held-24h');
    expect(duty(after)).toContain('minutes-issued');
  });

  test('is a right that closes: nobody is late who asks for no correction', () => {
    const read = happened('2026-03-16T16:00:00Z', officer, {
      type: 'MinutesReceived',
      data: { issueNumber: 1, invitationId: 'inv-police' },
    });
    const notices = (timescales: Protocol['timescales']) =>
      duty(noticesAt('2026-03-16T18:00:00Z', [...issued, ...read], bradfordBut({ timescales })));
    const { timescales } = bradford.protocol;
    expect(notices(timescales)).not.toContain('corrections:inv-police');
    expect(notices(timescales.map((rule) => ({ ...rule, window: false })))).toContain('corrections:inv-police');
  });

  test.each(['none', 'drafting', 'awaiting-authority'] as const)(
    'is one whose clock has not started (%s)',
    (status) => {
      expect(noticesAt(morning, stages[status])).toEqual([]);
    },
  );
});

test('every notice has a key of its own, and another one when the limit moves', () => {
  const keys = noticesAt(morning, stages.waiting, upTheLine).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keys[1]).toBe(`meeting-held-24h/late/${held}`);
  const moved = noticesAt(morning, waitingWith(form, { decidedAt: '2026-03-16T09:50:00Z' }), upTheLine);
  expect(moved).toHaveLength(4);
  expect(moved.filter(({ key }) => keys.includes(key))).toEqual([]);
});
