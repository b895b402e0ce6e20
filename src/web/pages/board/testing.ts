import { instantOf } from '../../../calendar/instants.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import type { SlotTaken, WaitingRequest } from '../../../application/see-board.ts';
import { type Summary, readSummary } from '../../../application/summary-of.ts';

type Given<Row> = Partial<Omit<Row, 'summary'>> & { readonly summary?: Partial<Summary> };

/** A request waiting at the East desk, due at 15:30 on 20 November 2026; give what matters to the test. */
export const waitingFor = ({ summary, ...about }: Given<WaitingRequest> = {}): WaitingRequest => ({
  caseId: 'case-1',
  reference: 'SD-1',
  status: 'waiting',
  isOpen: true,
  desk: 'east',
  urgency: '24-hours',
  caseType: 'open-case',
  childrenCount: 3,
  begunAt: '2026-11-19T15:00:00Z',
  meetBy: '2026-11-20T15:30:00Z',
  startsAt: null,
  endsAt: null,
  bookedAt: null,
  socialWorkerId: 'worker',
  teamManagerId: 'manager',
  serviceManagerId: 'service-manager',
  updatedVersion: 3,
  ...about,
  summary: readSummary({
    limit: { startedAt: '2026-11-19T15:30:00Z', warnSeconds: 14_400, clauses: ['BR-014'], assumed: false },
    ...summary,
  }),
});

/** A meeting in the diary for an hour from `at` ("13:00") on 20 November 2026. */
export const takenAt = (at: string, { summary, ...about }: Given<SlotTaken> = {}): SlotTaken => ({
  caseId: `taken-${at}`,
  reference: `SD-${at.replace(':', '')}`,
  desk: 'east',
  line: 1,
  startsAt: `2026-11-20T${at}:00Z`,
  endsAt: `2026-11-20T${String(Number(at.slice(0, 2)) + 1).padStart(2, '0')}${at.slice(2)}:00Z`,
  status: 'booked',
  urgency: '24-hours',
  ...about,
  summary: readSummary({ invited: 7, answered: 6, ...summary }),
});

/** The diaries in which these meetings stand, from 11:20 on 20 November 2026; give what else matters. */
export const diariesWith = (taken: readonly SlotTaken[], about: Partial<Diaries> = {}): Diaries => ({
  from: instantOf('2026-11-20T11:20:00Z').epochMilliseconds,
  to: instantOf('2026-12-04T11:20:00Z').epochMilliseconds,
  desks: [],
  people: [],
  rooms: [],
  meetings: taken.map(({ caseId, reference, desk, line, startsAt, endsAt, summary }) => ({
    ...{ caseId, reference, desk, line },
    from: instantOf(startsAt).epochMilliseconds,
    to: instantOf(endsAt).epochMilliseconds,
    chairPersonId: summary.chairPersonId,
    minuteTakerPersonId: null,
    roomId: null,
    mandatory: [],
    expected: [],
    languages: [],
  })),
  ...about,
});
