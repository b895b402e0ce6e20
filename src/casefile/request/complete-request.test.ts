import { describe, expect, test } from 'vitest';
import { check, form, typed, typedWith } from '../../../test/bradford-request.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given } from '../../../test/given.ts';
import { beginRequest } from './begin-request.ts';
import { completeRequest } from './complete-request.ts';
import { allKnown } from '../../../test/known-addresses.ts';

describe('A request', () => {
  test('is begun under the protocol in force on that day, which the case file keeps', () => {
    given()
      .when(beginRequest, { reference: 'SD-1' })
      .then({ type: 'RequestBegun', data: { reference: 'SD-1', protocolVersion: 1 } });
  });

  test('is sent with everything on the form (BR-046, BR-047, BR-048)', () => {
    given(stages.drafting)
      .when(completeRequest, { checked: check(typed), addresses: allKnown })
      .then({ type: 'RequestCompleted', data: { form } });
  });

  test('is not sent while anything is missing; each thing is said with its clauses (BR-171, BR-195)', () => {
    const papers = typedWith({
      'section/team': { 'social-worker': '' },
      'section/presenting-issue': { 'presenting-issue': '' },
    });
    const outcome = given(stages.drafting).when(completeRequest, { checked: check(papers), addresses: allKnown });
    outcome.thenRefused('incomplete', 'incomplete');
    outcome.thenFaults('social-worker', 'presenting-issue');
    expect(outcome.verdict).toMatchObject({ refusals: [{ clauses: ['BR-171'] }, { clauses: ['BR-046', 'BR-195'] }] });
  });
});
