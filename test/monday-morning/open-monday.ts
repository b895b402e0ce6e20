import { Temporal } from 'temporal-polyfill';
import type { FastifyInstance } from 'fastify';
import { beginRequest } from '../../src/application/begin-request.ts';
import { completeRequest } from '../../src/application/complete-request.ts';
import type { House } from '../../src/application/house.ts';
import type { Person } from '../../src/application/person.ts';
import { authoriseMeeting } from '../../src/application/use-cases.ts';
import { accept, at, book, mustBeDone } from '../../src/demonstration/play.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { buildServer } from '../../src/web/server.ts';
import { type TestHouse, openHouse } from '../house.ts';
import { letterComesBack } from '../mail/came-back.ts';
import type { FreshDatabase } from '../postgres.ts';
import { type TestVisitor, signInAs } from '../visitor.ts';
import { keepDiaries } from './diaries.ts';
import { papersFor } from './families.ts';
import { contacts, people } from './people.ts';
import { type Requested, type Taken, taken, urgent, waiting } from './requests.ts';

/** Monday 23 November 2026, 09:05 in London: the desks have been open for five minutes. */
export const monday = '2026-11-23T09:05:00Z';

/** A house on that morning, with a server. */
export interface Monday extends TestHouse {
  readonly app: FastifyInstance;
  readonly person: (id: string) => Person;
  readonly as: (id: string) => Promise<TestVisitor>;
  /** The request that came in at 09:05. */
  readonly urgentId: string;
}

const named = (id: string): Person => {
  const found = people.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nobody at work that Monday is called ${id}`);
  return found;
};

const rationale = { by: 'Ruth Adeyemi', text: 'The child is with her aunt until the meeting.' };

/** Begun one after the other, so that references come out the same each time. Gives the case file. */
async function begun(house: House, { desk, decidedAt }: Requested): Promise<string> {
  const then = at(house, Temporal.Instant.from(decidedAt));
  const outcome = await beginRequest(then, named(`worker-${desk}`), { idempotencyKey: null });
  if (outcome.kind !== 'done') throw new Error('a request could not be begun');
  return outcome.caseId;
}

/** All its papers at once, which is quicker than page by page. */
async function typed({ db }: House, caseId: string, { desk, urgency, kind, decidedAt }: Requested): Promise<void> {
  const papers = papersFor({ desk, urgency, kind, surname: `Example-${kind}` });
  const rows = Object.entries(papers).map(([key, fields]) => ({
    ...{ case_id: caseId, key, version: 1, fields: JSON.stringify(fields) },
    ...{ saved_at: decidedAt, saved_by: `worker-${desk}` },
  }));
  await withinAuthority(db, 'bradford', (tx) => tx.insertInto('paper').values(rows).execute());
}

/** Sent and authorised as it was then. */
async function authorised(house: House, caseId: string, request: Requested): Promise<void> {
  const { desk, urgency, decidedAt } = request;
  const then = at(house, Temporal.Instant.from(decidedAt));
  await typed(then, caseId, request);
  mustBeDone(await completeRequest(then, named(`worker-${desk}`), { caseId, idempotencyKey: null }), 'send a request');
  const command = { urgency, desk, decidedAt, actionTakenAt: null, rationale };
  mustBeDone(await authoriseMeeting(then, named(`chair-${desk}`), { caseId, command }), 'authorise a request');
}

const answering = ['police', 'health', 'education'];

async function booked(house: House, caseId: string, { desk, startsAt, decidedAt, answered }: Taken): Promise<void> {
  const soonAfter = at(house, Temporal.Instant.from(decidedAt).add({ minutes: 10 }));
  const [chair, minuteTaker] = [named(`chair-${desk}`), named(`minutes-${desk}`)];
  const state = await book(soonAfter, minuteTaker, { caseId, startsAt: Temporal.Instant.from(startsAt), chair });
  const coming = [chair, named(`worker-${desk}`), ...(answered ? answering.map(named) : [])];
  await accept(soonAfter, coming, { caseId, booked: state });
}

/** Four at once, and no more: connections are few. */
async function four(things: readonly (() => Promise<void>)[]): Promise<void> {
  const left = things.values();
  const worker = async () => {
    for (const thing of left) await thing();
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** East’s meeting at 14:00: its invitation to the school came back. */
const bouncedIndex = taken.findIndex(({ desk, startsAt }) => desk === 'east' && startsAt.includes('T14:00'));

/**
 * The morning on which the board is tried: forty requests at five desks, a full 10:00 and 11:00 everywhere, two
 * people away, an invitation that bounced, and a request that has to be held within two hours.
 */
export async function openMonday(database?: FreshDatabase): Promise<Monday> {
  const opened = await openHouse(monday, database);
  const { house } = opened;
  await opened.admit(...people);
  await opened.know('bradford', ...contacts);
  await keepDiaries(house);
  const all: readonly (Requested | Taken)[] = [...taken, ...waiting, urgent];
  const ids: string[] = [];
  for (const request of all) ids.push(await begun(house, request));
  await four(
    all.map((request, index) => async () => {
      const caseId = ids[index] ?? '';
      await authorised(house, caseId, request);
      if ('startsAt' in request) await booked(house, caseId, request);
    }),
  );
  await letterComesBack(opened.settings, { caseId: ids[bouncedIndex] ?? '', to: 'education-team@example.org' });
  const app = await buildServer(house, { log: null });
  return {
    ...opened,
    app,
    person: named,
    as: (id) => signInAs(app, named(id)),
    urgentId: ids.at(-1) ?? '',
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
}
