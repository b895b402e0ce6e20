import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

test('What is required beside an answer must name an answer of that decision', () => {
  expect(faultsAfter({ was: 'requiredFor: [planned]', wrote: 'requiredFor: [later]' })).toEqual([
    {
      said: 'meeting.decisions.interviews.fields.plan.requiredFor[1]: “later” is not an answer to this decision.',
      onLine: 'requiredFor: [later]',
    },
  ]);
});

test('A choice beside an answer must offer something to choose', () => {
  const was = 'label: Whether a child needs an Achieving Best Evidence interview\n          type: choice';
  expect(faultsAfter({ was, wrote: was.replace('choice', 'text') }).map(({ said }) => said)).toEqual([
    'meeting.decisions.interviews.fields.best-evidence.type: A text field has no options.',
  ]);
});

test('Only a decision about each child can be taken about other children', () => {
  const was = 'perChild: true\n      forOtherChildren: true';
  expect(faultsAfter({ was, wrote: 'forOtherChildren: true' })).toEqual([
    {
      said: 'meeting.decisions.threshold.forOtherChildren: Only a decision taken for each child can be taken for other children.',
      onLine: 'forOtherChildren: true',
    },
  ]);
});
