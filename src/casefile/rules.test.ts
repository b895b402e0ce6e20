import { describe, expect, test } from 'vitest';
import { minuteTaker, worker } from '../../test/bradford-people.ts';
import { check, typed } from '../../test/bradford-request.ts';
import { booking, stages } from '../../test/bradford-stages.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { given } from '../../test/given.ts';
import type { Rule } from '../protocol/schema.ts';
import { bookMeeting } from './booking/book-meeting.ts';
import { issueMinutes } from './minutes/issue-minutes.ts';
import { completeRequest } from './request/complete-request.ts';
import { rulesDeparted } from './rules.ts';
import { allKnown } from '../../test/known-addresses.ts';

const rule = (about: Partial<Rule> & Pick<Rule, 'before' | 'needs'>): Rule => ({
  id: 'own-rule',
  otherwise: 'The partner agency has not been told. Ring them first.',
  blocks: false,
  clauses: ['BR-001'],
  assumed: false,
  ...about,
});
const under = (...rules: readonly Rule[]) => bradfordBut({ rules: [...rules] });
const needsInjury = { needs: 'injury = true' } as const;

describe('A rule of the protocol’s own', () => {
  test('asks why where it is not met, in its own words and by its clause', () => {
    const [departure] = rulesDeparted('start', { injury: false }, under(rule({ before: 'start', ...needsInjury })));
    expect(departure).toMatchObject({ rule: 'own-rule', clauses: ['BR-001'] });
    expect(departure?.asks).toBe('The partner agency has not been told. Ring them first.');
  });

  test('asks nothing where it is met, where it is not for this case, or before something else is done', () => {
    const protocol = under(rule({ before: 'start', when: 'incident = true', ...needsInjury }));
    expect(rulesDeparted('start', { injury: true, incident: true }, protocol)).toEqual([]);
    expect(rulesDeparted('start', { injury: false, incident: false }, protocol)).toEqual([]);
    expect(rulesDeparted('close', { injury: false, incident: true }, protocol)).toEqual([]);
  });

  test('asks why where nobody knows: what is not recorded was not done', () => {
    expect(rulesDeparted('start', {}, under(rule({ before: 'start', ...needsInjury })))).toHaveLength(1);
  });
});

describe('Before a request is sent', () => {
  const protocol = under(rule({ before: 'request', ...needsInjury }));
  const send = (reasons: Readonly<Record<string, string>>) =>
    given(stages.drafting).when(
      completeRequest,
      { checked: check(typed), addresses: allKnown },
      { protocol, actor: worker, reasons },
    );

  test('a rule that is not met asks why, and the reason is recorded with the request', () => {
    send({}).thenAsksWhy({ 'own-rule': ['BR-001'] });
    expect(send({ 'own-rule': 'They are on the line now.' }).after().at(-2)?.event).toMatchObject({
      type: 'DepartureRecorded',
      data: { departure: { rule: 'own-rule', reason: 'They are on the line now.' } },
    });
  });
});

test('Before a meeting is booked, the rule is asked beside those of the slots and of the chair', () => {
  given(stages.waiting)
    .when(
      bookMeeting,
      {
        booking,
        chairRole: 'social-worker',
        limits: { onWorkingDay: true, meetBy: null },
        invitations: [],
        known: allKnown.known,
      },
      { protocol: under(rule({ before: 'book', ...needsInjury })), actor: minuteTaker, now: '2026-03-16T11:00:00Z' },
    )
    .thenAsksWhy({ chair: ['BR-082', 'BR-093', 'BR-094'], 'own-rule': ['BR-001'] });
});

describe('Before minutes are issued', () => {
  const issue = (about: Partial<Rule>) =>
    given(stages.closed).when(
      issueMinutes,
      { number: 1, pdfSha256: 'a', docxSha256: 'b' },
      { protocol: under(rule({ before: 'issue', ...needsInjury, ...about })), actor: minuteTaker },
    );

  test('a rule can ask why', () => {
    issue({}).thenAsksWhy({ 'own-rule': ['BR-001'] });
  });

  test('a rule that blocks refuses, whatever the reason', () => {
    issue({ blocks: true }).thenRefused('rule-own-rule');
    expect(issue({ blocks: true, needs: 'injury = false' }).verdict.kind).toBe('accepted');
  });
});
