import { describe, expect, test } from 'vitest';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { bradford } from '../../../test/bradford.ts';
import type { DecisionMade } from './decision.ts';
import { recordDecision } from './record-decision.ts';
import { undecided } from './undecided.ts';

const notMet: DecisionMade = {
  decisionId: 'threshold',
  childId: 'ida',
  answer: 'not-met',
  details: { grounds: 'She is safe with her grandmother.' },
};
const joint = { ...notMet, answer: 'joint', details: { grounds: 'She named an adult.', plan: 'A joint visit today.' } };

const decide = (decision: DecisionMade, basedOn = 0, history = stages.meeting) =>
  given(history).when(recordDecision, { decision, basedOn }, { actor: minuteTaker });
const kept = (outcome: ReturnType<typeof decide>) => inStatus(outcome.state(), 'meeting').decisions;

describe('A decision about a child (BR-002, BR-024)', () => {
  test('is kept with its grounds, its plan, and who recorded it', () => {
    decide(joint).then({ type: 'DecisionMade', data: { decision: joint } });
    expect(kept(decide(joint))).toEqual([
      { ...joint, at: '2026-03-16T17:00:00Z', version: stages.meeting.length + 1, by: 'Marta Ellwood' },
    ]);
  });

  test('is about one child: deciding for Ida decides nothing for Noah', () => {
    const both = decide({ ...notMet, childId: 'noah' }, 0, [...decide(joint).after()]);
    expect(kept(both).map(({ childId, answer }) => [childId, answer])).toEqual([
      ['ida', 'joint'],
      ['noah', 'not-met'],
    ]);
  });

  test('can be about her half-sister where every child must be answered for', () => {
    expect(decide({ ...notMet, childId: 'lotte' }).verdict.kind).toBe('accepted');
  });

  test.each<[string, DecisionMade]>([
    ['a child who is not in the request', { ...notMet, childId: 'somebody' }],
    ['an adult', { ...notMet, childId: 'uncle' }],
    ['nobody, where it must be about a child', { ...notMet, childId: null }],
    [
      'the half-sister, where it is for the family’s own children',
      { ...notMet, decisionId: 'medical', childId: 'lotte' },
    ],
    ['a child, where it is for the meeting as a whole', { ...notMet, decisionId: 'legal-action' }],
  ])('cannot be about %s', (_, decision) => {
    decide(decision).thenRefused('no-such-child');
  });

  test('must be one that the protocol asks for, with one of its answers', () => {
    decide({ ...notMet, decisionId: 'verdict' }).thenRefused('no-such-decision');
    decide({ ...notMet, answer: 'perhaps' }).thenRefused('missing');
    decide({ ...notMet, answer: '' }).thenFaults('answer');
  });
});

describe('What must be written beside it', () => {
  test('the reasons, whatever the answer (BR-022, BR-079)', () => {
    const outcome = decide({ ...notMet, details: {} });
    outcome.thenRefused('missing');
    expect(outcome.verdict).toMatchObject({ refusals: [{ field: 'grounds', clauses: ['BR-022', 'BR-079'] }] });
  });

  test('the plan as well when an enquiry starts (BR-003, BR-137, BR-153)', () => {
    const outcome = decide({ ...joint, details: { grounds: 'She named an adult.', plan: ' \u0000' } });
    expect(outcome.verdict).toMatchObject({ refusals: [{ field: 'plan', clauses: ['BR-003', 'BR-137', 'BR-153'] }] });
    expect(decide(notMet).verdict.kind).toBe('accepted');
  });

  test('why a parent is not asked to agree, and nothing when they are (BR-035 to BR-037)', () => {
    const consent = (answer: string, rationale = '') =>
      decide({ decisionId: 'consent-to-see', childId: null, answer, details: { rationale } });
    expect(consent('sought').verdict.kind).toBe('accepted');
    consent('not-sought-harm').thenFaults('rationale');
    consent('not-sought-police').thenFaults('rationale');
    expect(consent('not-sought-police', 'It would warn him.').verdict.kind).toBe('accepted');
  });

  test('everything that is missing is said at once', () => {
    decide({ ...joint, details: {} }).thenFaults('grounds', 'plan');
  });

  test('no book, and no answer that is not offered', () => {
    decide({ ...notMet, details: { grounds: 'x'.repeat(20_001) } }).thenRefused('too-long');
    const interviews = (bestEvidence: string) =>
      decide({
        decisionId: 'interviews',
        childId: null,
        answer: 'planned',
        details: { plan: 'Ida, tomorrow.', 'seen-alone': 'At nursery.', 'best-evidence': bestEvidence },
      });
    interviews('perhaps').thenRefused('unknown-option');
    expect(interviews('later').verdict.kind).toBe('accepted');
  });

  test('is kept tidied, and nothing else with it', () => {
    const details = { grounds: ' She is safe.\u0000\r\n', secret: 'x' };
    expect(kept(decide({ ...notMet, details }))[0]?.details).toEqual({ grounds: 'She is safe.', plan: '' });
  });
});

describe('Two people write the same decision', () => {
  const first = stages.meeting.length + 1;
  const history = [...decide(notMet).after()];

  test.each([
    ['based on none, when there is one', 0],
    ['based on a version that never was this decision', first - 1],
    ['based on a later version', first + 1],
  ])('A save that is %s is refused, and says so', (_, basedOn) => {
    const outcome = decide(joint, basedOn, history);
    outcome.thenRefused('stale');
  });

  test('A save based on the one there is replaces it', () => {
    const replaced = decide(joint, first, history);
    expect(kept(replaced)).toMatchObject([{ answer: 'joint', version: first + 1 }]);
  });

  test('A first save that names a version it cannot have seen is refused', () => {
    decide(notMet, 7).thenRefused('stale');
  });

  test('Another child’s decision does not get in the way', () => {
    expect(decide({ ...joint, childId: 'noah' }, 0, history).verdict.kind).toBe('accepted');
  });
});

describe('What is still undecided', () => {
  const open = (history = stages.meeting) =>
    undecided(inStatus(given(history).state, 'meeting'), bradford).map(({ rule, child }) =>
      child === null ? rule.id : `${rule.id} for ${child.id}`,
    );

  test('is asked child by child, for the half-sister too where the protocol says so', () => {
    expect(open().filter((each) => each.startsWith('threshold'))).toEqual([
      'threshold for ida',
      'threshold for noah',
      'threshold for unborn',
      'threshold for lotte',
    ]);
    expect(open().filter((each) => each.startsWith('medical'))).toEqual([
      'medical for ida',
      'medical for noah',
      'medical for unborn',
    ]);
    expect(open()).toContain('legal-action');
  });

  test('no longer lists what was decided', () => {
    expect(open([...decide(notMet).after()])).not.toContain('threshold for ida');
  });
});
