import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { manager } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { MeetingDecision } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { recordDecision } from './record-decision.ts';
import { undecided } from './undecided.ts';

const { meeting } = bradford.protocol;
const [first] = meeting.decisions;
if (first === undefined) throw new Error('Bradford has decisions');
const option = (id: string, rest: Partial<MeetingDecision['options'][number]> = {}) => ({
  ...{ id, label: `Label of ${id}`, brings: [], putsOff: false, excludes: [] },
  ...rest,
});
const outcomes: MeetingDecision = {
  ...first,
  id: 'outcomes',
  title: 'Outcomes',
  question: 'What follows?',
  several: true,
  closesMeeting: true,
  fact: 'outcome',
  options: [
    option('none', { excludes: ['enquiry', 'review'] }),
    option('enquiry', { brings: ['section-47-started'] }),
    option('review'),
    option('medical', { when: 'injury = true' }),
  ],
  fields: [],
};
const conference: MeetingDecision = {
  ...outcomes,
  id: 'when-conference',
  several: false,
  fact: undefined,
  when: 'outcome = "enquiry"',
  options: [option('soon')],
};
const protocol = bradfordBut({ meeting: { ...meeting, decisions: [outcomes, conference] } });
const decide = (answer: string, decisionId = 'outcomes') =>
  given(stages.meeting).when(
    recordDecision,
    {
      decision: { decisionId, childId: null, answer, details: {} },
      basedOn: 0,
    },
    { protocol },
  );

describe('A decision with several answers', () => {
  test('keeps all of them, in the protocol’s order and each once', () => {
    decide('review,enquiry,review').then({
      type: 'DecisionMade',
      data: { decision: { decisionId: 'outcomes', childId: null, answer: 'enquiry,review', details: {} } },
    });
  });

  test.each([
    ['nothing', ''],
    ['what is no answer', 'enquiry,nonsense'],
    ['what is not offered in this case', 'medical'],
  ])('is not taken with %s', (_, answer) => {
    decide(answer).thenRefused('missing');
  });

  test('is not taken with answers that exclude each other, in whatever order', () => {
    decide('none,review').thenRefused('excluded');
    decide('review,none').thenRefused('excluded');
  });

  test('takes one answer where the protocol wants one', () => {
    const single = { ...outcomes, several: false };
    const one = bradfordBut({ meeting: { ...meeting, decisions: [single] } });
    given(stages.meeting)
      .when(
        recordDecision,
        { decision: { decisionId: 'outcomes', childId: null, answer: 'enquiry,review', details: {} }, basedOn: 0 },
        { protocol: one },
      )
      .thenRefused('missing');
  });
});

describe('A decision that is asked only in some cases', () => {
  const decided = (answer: string) => [
    ...stages.meeting,
    ...happened('2026-03-16T14:20:00Z', manager, {
      type: 'DecisionMade',
      data: { decision: { decisionId: 'outcomes', childId: null, answer, details: {} } },
    }),
  ];
  const open = (answer: string) =>
    undecided(inStatus(given(decided(answer)).state, 'meeting'), protocol).map(({ rule }) => rule.id);

  test('is not missing where it is not asked, and cannot be taken', () => {
    expect(open('review')).toEqual([]);
    decide('soon', 'when-conference').thenRefused('no-such-decision');
  });

  test('is asked once another decision has the answer it hangs on', () => {
    expect(open('enquiry')).toEqual(['when-conference']);
  });

  test('Several answers are known to conditions together', () => {
    const state = inStatus(given(decided('enquiry,review')).state, 'meeting');
    expect(factsOfCase(state, protocol, state.startedAt)['outcome']).toBe('enquiry,review');
  });
});
