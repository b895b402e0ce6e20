import { describe, expect, test } from 'vitest';
import { aRoom } from '../../../../../test/a-room.ts';
import { bradford } from '../../../../../test/bradford.ts';
import { meetingWith } from '../../../../../test/bradford-stages.ts';
import { manager } from '../../../../../test/bradford-people.ts';
import { form } from '../../../../../test/bradford-request.ts';
import { happened } from '../../../../../test/given.ts';
import type { MeetingDecision } from '../../../../protocol/schema.ts';
import { needOf } from './presenter.ts';
import { dutiesStarted } from './starts.ts';

const ruleOf = (id: string): MeetingDecision => {
  const rule = bradford.protocol.meeting.decisions.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no decision ${id}`);
  return rule;
};

const said = (decision: string, answer: string, history = meetingWith(form)): readonly string[] => {
  const rule = ruleOf(decision);
  const option = rule.options.find(({ id }) => id === answer);
  if (option === undefined) throw new Error(`no answer ${answer}`);
  return dutiesStarted(aRoom({ history }), { rule, childId: 'ida' }, option).map(({ text }) => text);
};

const decided = (decisionId: string, answer: string) =>
  happened('2026-03-16T14:30:00Z', manager, {
    type: 'DecisionMade',
    data: { decision: { decisionId, childId: 'noah', answer, details: {} } },
  });

describe('what a decision starts (BR-039)', () => {
  // Monday 16 March 2026 and 15 working days, over Good Friday and Easter Monday.
  const day = 'end of Wednesday 8 April';

  test('section 47 gives a conference its day, if there is to be one', () => {
    expect(said('threshold', 'joint')).toEqual([
      `Hold the child protection conference by ${day}, if there is to be a conference.`,
    ]);
  });

  test('without the condition once a conference is wanted', () => {
    const history = [...meetingWith(form), ...decided('conference', 'yes')];
    expect(said('threshold', 'joint', history)).toEqual([`Hold the child protection conference by ${day}.`]);
  });

  test('a conference alone has no day until section 47 is started', () => {
    expect(said('conference', 'yes')).toEqual([
      'Hold the child protection conference within 15 working days, once a section 47 enquiry is started.',
    ]);
    const history = [...meetingWith(form), ...decided('threshold', 'single-police')];
    expect(said('conference', 'yes', history)).toEqual([`Hold the child protection conference by ${day}.`]);
  });

  test('no threshold, no duty', () => {
    expect(said('threshold', 'not-met')).toEqual([]);
  });
});

describe('when a detail is needed', () => {
  const needs = (decision: string) => ruleOf(decision).fields.map((field) => needOf(ruleOf(decision), field));

  test('is said by the shorter way, and not at all where it always is', () => {
    expect(needs('threshold')).toEqual([null, 'Needed unless the answer is “No, the threshold is not met”.']);
    expect(needs('safety-plan')).toEqual([
      'Needed if the answer is “No, the children are safe without one”.',
      'Optional.',
    ]);
  });
});
