import { englandAndWales } from '../src/calendar/england-and-wales.ts';
import { moments } from '../src/casefile/moments.ts';
import { factsOf } from '../src/casefile/request/facts-of.ts';
import type { CaseFileIn } from '../src/casefile/state.ts';
import { type MinutesContent, minutesContent } from '../src/documents/minutes-content.ts';
import { minutesDocument } from '../src/documents/minutes-document.ts';
import type { PrintedDocument } from '../src/documents/printed-document.ts';
import type { Duty } from '../src/timescales/duty.ts';
import { duties } from '../src/timescales/duties.ts';
import { bradford } from './bradford.ts';
import { correctedCase, exampleCase } from './example-case.ts';

type Closed = CaseFileIn<'closed'>;

/** Every duty of a closed case file of the example, at an instant. */
export const exampleDuties = (state: Closed, now: string): readonly Duty[] =>
  duties({
    protocol: bradford,
    moments: moments(state, bradford.protocol),
    facts: factsOf(state.form, bradford.protocol),
    children: [],
    now,
    calendar: englandAndWales,
    lateness: state.lateness,
  });

const contentOf = (state: Closed, issueNumber: number, issuedAt: string): MinutesContent =>
  minutesContent({ state, protocol: bradford, issueNumber, issuedAt, duties: exampleDuties(state, issuedAt) });

/** Issue 1 of the example's minutes, or of the example changed in some way. */
export const firstIssue = (change: Partial<Closed> = {}): MinutesContent =>
  contentOf({ ...exampleCase, ...change }, 1, '2026-11-21T10:05:00Z');

/** Issue 2, after a correction, of a meeting that was late and not quorate. */
export const secondIssue = (change: Partial<Closed> = {}): MinutesContent =>
  contentOf({ ...correctedCase, ...change }, 2, '2026-11-21T16:00:00Z');

export const documentOf = (content: MinutesContent): PrintedDocument => minutesDocument(content, bradford.clauses);
