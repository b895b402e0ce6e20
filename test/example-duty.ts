import type { OwedDuty } from '../src/store/save-duties.ts';
import { stateAt } from '../src/timescales/state-at.ts';
import { noon } from './store.ts';

/** A duty begun at noon and due three hours later, the team manager's; give what matters to the test. */
export const exampleDuty = (about: Partial<OwedDuty> & Pick<OwedDuty, 'key'>): OwedDuty => {
  const duty: OwedDuty = {
    ...{ title: 'Hold the meeting', clauses: ['BR-055'], owner: 'team-manager', subject: null },
    ...{ startedAt: noon, startedBy: 'meeting-decided', startRecordedAt: null, endedAt: null, endedBy: null },
    ...{ endRecordedAt: null, dueAt: '2026-11-20T15:00:00Z', warnSeconds: 3600, window: false, needed: true },
    ...{ within: { elapsed: 'PT3H' }, assumed: false, targetAt: null, expectedAt: null, earlier: [], compared: null },
    ...{ because: null, refusal: null, reason: null, owedBy: { kind: 'person', personId: 'tm-1' }, state: 'running' },
    ...about,
  };
  return { ...duty, state: stateAt(duty, noon) };
};
