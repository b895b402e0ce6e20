import { describe, expect, test } from 'vitest';
import { officer } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { giveInformation } from './give-information.ts';

const give = (text: string, invitationId = 'inv-police', history = stages.booked) =>
  given(history).when(giveInformation, { invitationId, text }, { actor: officer });

describe('An agency’s information (BR-085, BR-092)', () => {
  test('is kept with who gave it and when', () => {
    const outcome = give(' Two calls\u0000 to the address.\r\nNo offence. ');
    outcome.then({
      type: 'InformationGiven',
      data: { invitationId: 'inv-police', text: 'Two calls to the address.\nNo offence.' },
    });
    expect(inStatus(outcome.state(), 'booked').information).toMatchObject([
      { invitationId: 'inv-police', by: { name: 'DS Priya Nandakumar' }, at: '2026-03-16T17:00:00Z' },
    ]);
  });

  test('can be that nothing is known, which is an answer of its own', () => {
    const command = { invitationId: 'inv-police', text: '', nothingKnown: true };
    const outcome = given(stages.booked).when(giveInformation, command, { actor: officer });
    expect(inStatus(outcome.state(), 'booked').information).toMatchObject([
      { text: 'Nothing is known.', nothingKnown: true },
    ]);
  });

  test('adds to what was given before; nothing is rewritten', () => {
    const later = give('A third call today.', 'inv-police', [...give('Two calls.').after()]);
    const texts = inStatus(later.state(), 'booked').information.map(({ text }) => text);
    expect(texts).toEqual(['Two calls.', 'A third call today.']);
  });

  test('is refused when there is none, when it is a book, and from somebody who was not invited', () => {
    give('\u0000').thenRefused('missing');
    give('x'.repeat(20_001)).thenRefused('too-long');
    give('x'.repeat(20_001)).thenFaults('information');
    give('I know something.', 'inv-nobody').thenRefused('no-such-invitation');
  });
});
