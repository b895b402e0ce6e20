import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

test('The form must offer exactly the urgencies of the protocol', () => {
  expect(faultsAfter({ was: '  - id: other\n    label: Later', wrote: '  - id: later\n    label: Later' })).toEqual([
    {
      said: 'request.sections.urgency.fields.urgency.options: The options must be the urgencies of the protocol.',
      onLine: 'options:',
    },
  ]);
});

test('The form must ask which desk the request goes to', () => {
  expect(faultsAfter({ was: '- id: desk\n', wrote: '- id: office\n' }).map(({ said }) => said)).toEqual([
    'request.sections: No field asks for one of the desks.',
  ]);
});

test('Everybody listed in a request has a name', () => {
  expect(
    faultsAfter({
      was: '{ id: name, label: Full name, type: text, maxLength: 200, clauses: [BR-190] }',
      wrote: '{ id: called, label: Name, type: text, clauses: [BR-190] }',
    }),
  ).toEqual([
    { said: 'request.sections.other-adults.fields: A section of people needs a field “name”.', onLine: 'fields:' },
  ]);
});

test('Nobody cannot be an answer where at least one child is asked for', () => {
  expect(faultsAfter({ was: '      atLeast: 1', wrote: '      atLeast: 1\n      none: Nobody' })).toEqual([
    {
      said: 'request.sections.children.none: There cannot be none where at least one is asked for.',
      onLine: 'none: Nobody',
    },
  ]);
});

test('A section of people must say which people', () => {
  expect(faultsAfter({ was: '      group: other-adult\n', wrote: '' }).map(({ said }) => said)).toEqual([
    'request.sections.other-adults: A section of people must say which, with “group”.',
  ]);
});

test('The heading of a request can name only what it knows', () => {
  expect(faultsAfter({ was: '({locality})', wrote: '({town})' }).map(({ said }) => said)).toEqual([
    'request.subject.text: “{town}” is not one of: surname, case-number, locality.',
  ]);
});
