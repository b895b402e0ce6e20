import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import type { TestVisitor } from '../../../../test/visitor.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
const visitors = new Map<string, TestVisitor>();
const stages: Record<string, string> = {};

beforeAll(async () => {
  bradford = await openBradford();
  const { drafting, requested, waiting, booked, meeting, cancelling } = journeyOf(bradford);
  const { closed, issued } = afterMeetingOf(bradford);
  const steps = { drafting, requested, waiting, meeting, closed, issued };
  for (const [name, step] of Object.entries(steps)) stages[name] = await step();
  bradford.wait('PT2H');
  stages['booked'] = await booked();
  bradford.wait('PT2H');
  stages['cancelling'] = await cancelling();
});

afterAll(() => bradford.close());

/** Signed in once a person: signing in is limited. */
const as = async (id: string): Promise<TestVisitor> => {
  const visitor = visitors.get(id) ?? (await bradford.as(id));
  visitors.set(id, visitor);
  return visitor;
};

const everybody = [
  'worker',
  'manager',
  'service-manager',
  'minutes-east',
  'minutes-west',
  'other-worker',
  'other-manager',
  'police',
  'health',
  'youth-justice',
];

/** Who sees the whole discussion page at each stage; everybody else is told that it is not theirs. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  drafting: ['worker'],
  requested: ['worker', 'manager', 'service-manager'],
  waiting: ['worker', 'manager', 'service-manager', 'minutes-east'],
  booked: ['worker', 'manager', 'service-manager', 'minutes-east'],
  cancelling: ['worker', 'manager', 'service-manager', 'minutes-east'],
  meeting: ['worker', 'manager', 'service-manager', 'minutes-east'],
  closed: ['worker', 'manager', 'service-manager', 'minutes-east'],
  issued: ['worker', 'manager', 'service-manager', 'minutes-east'],
};

describe.for(Object.entries(mayRead))('while a discussion is %s', ([stage, readers]) => {
  test.for(everybody)('%s sees its page only if they run it', async (id) => {
    const { statusCode } = await (await as(id)).get(paths.discussion(stages[stage] ?? ''));
    expect(statusCode).toBe(readers.includes(id) ? 200 : 403);
  });
});

describe('the discussion page', () => {
  const page = async (stage: string, id = 'manager') =>
    (await (await as(id)).get(paths.discussion(stages[stage] ?? ''))).body;

  test('shows each child, the clock with its clause, and what happened', async () => {
    const body = await page('booked');
    expect(body).toContain('BR-014');
    expect(body).toContain('Booked for');
    expect(body).toContain('not answered');
  });

  test('offers the minute taker the slot, and the social worker nothing that would be refused', async () => {
    expect(await page('waiting', 'minutes-east')).toContain('Choose a slot');
    expect(await page('waiting', 'worker')).not.toContain('Choose a slot');
  });

  test('shows who looked to the manager, and not to the social worker', async () => {
    expect(await page('closed', 'manager')).toContain('Who looked');
    expect(await page('closed', 'worker')).not.toContain('Who looked');
  });

  test('shows that the action table went out and that the conference clock counts from the meeting', async () => {
    const body = await page('closed');
    expect(body).toContain('Table of actions sent to');
    expect(body).toContain('BR-039');
  });

  test.for(['nothing', '00000000-0000-4000-8000-000000000000', '%00', "'; drop table event; --"])(
    'an address that leads nowhere (%s) gives nothing away',
    async (id) => {
      const { statusCode, body } = await (await as('manager')).get(paths.discussion(encodeURIComponent(id)));
      expect(statusCode).toBe(404);
      expect(body).toContain('There is nothing to see here');
    },
  );
});
