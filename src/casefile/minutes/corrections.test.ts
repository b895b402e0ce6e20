import { describe, expect, test } from 'vitest';
import { officer } from '../../../test/bradford-people.ts';
import { type History, correction, disputed, issued, notes } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { decideCorrection } from './decide-correction.ts';
import type { Correction, CorrectionRuling } from './minutes.ts';
import { proposeCorrection } from './propose-correction.ts';

const closed = { said: 'yesterday 15:50', clauses: ['BR-118', 'BR-119'] };

const propose = (
  changes: Partial<Correction> = {},
  { late = false, reasons = {} }: { late?: boolean; reasons?: Record<string, string> } = {},
) =>
  given(issued).when(
    proposeCorrection,
    { correction: { ...correction, ...changes }, closed: late ? closed : null },
    { actor: officer, reasons },
  );

describe('A correction (BR-118)', () => {
  test('says what the minutes should say and why; nothing changes until it is decided', () => {
    propose({ shouldSay: ` ${correction.shouldSay}\u0000` }).then({ type: 'CorrectionProposed', data: { correction } });
    const state = inStatus(propose().state(), 'closed');
    expect(state.corrections).toMatchObject([{ id: 'corr-1', proposedBy: 'DS Priya Nandakumar', ruling: null }]);
    expect(state.notes).toEqual(notes);
  });

  test.each<[string, Partial<Correction>, string]>([
    ['somebody to whom the minutes were not sent', { invitationId: 'inv-nobody' }, 'no-such-invitation'],
    ['an issue that does not exist', { issueNumber: 2 }, 'no-such-invitation'],
    ['a part that the minutes do not have', { area: 'weather' }, 'unknown-area'],
    ['no words', { shouldSay: '' }, 'missing'],
    ['a book', { shouldSay: 'x'.repeat(20_001) }, 'too-long'],
    ['no reason', { reason: ' ' }, 'missing'],
    ['too long a reason', { reason: 'x'.repeat(2_001) }, 'too-long'],
  ])('is refused: %s', (_, changes, code) => {
    propose(changes).thenRefused(code);
  });

  test('asked for after the 24 hours is still taken, with the reason for its lateness (BR-119)', () => {
    propose({}, { late: true }).thenAsksWhy({ 'corrections-window': ['BR-118', 'BR-119'] });
    const state = inStatus(
      propose({}, { late: true, reasons: { 'corrections-window': 'Night shift.' } }).state(),
      'closed',
    );
    expect(state.departures).toMatchObject([{ rule: 'corrections-window', reason: 'Night shift.' }]);
    expect(state.corrections).toHaveLength(1);
  });
});

describe('The team manager decides a correction (BR-118)', () => {
  const decide = (ruling: CorrectionRuling, history: History = disputed) =>
    given(history).when(decideCorrection, { ruling });
  const accept = {
    correctionId: 'corr-1',
    accepted: true,
    reason: 'Checked.',
    newText: 'Open since February.',
  } as const;
  const decline = { correctionId: 'corr-1', accepted: false, reason: 'It was January.' } as const;

  test('accepting says what that part will read; the others stay as they are', () => {
    const state = inStatus(decide({ ...accept, newText: ` ${accept.newText}\u0000` }).state(), 'closed');
    expect(state.notes).toEqual({ ...notes, 'social-care-information': 'Open since February.' });
    expect(state.corrections[0]?.ruling).toEqual({
      ...accept,
      at: '2026-03-16T17:00:00Z',
      by: 'Ruth Adeyemi',
      version: disputed.length + 1,
    });
  });

  test('declining says why and changes nothing', () => {
    const state = inStatus(decide(decline).state(), 'closed');
    expect(state.notes).toEqual(notes);
    expect(state.corrections[0]?.ruling).toMatchObject({ accepted: false, reason: 'It was January.' });
  });

  test.each<[string, CorrectionRuling, string, string]>([
    ['accepting without a reason', { ...accept, reason: '' }, 'missing', 'reason'],
    ['declining without a reason', { ...decline, reason: ' \u0000' }, 'missing', 'reason'],
    ['accepting without the new words', { ...accept, newText: '' }, 'missing', 'new-text'],
    [
      'accepting and leaving the words as they were',
      { ...accept, newText: ` ${notes['social-care-information']} ` },
      'unchanged',
      'new-text',
    ],
    ['too long a reason', { ...decline, reason: 'x'.repeat(2_001) }, 'too-long', 'reason'],
    ['a book of new words', { ...accept, newText: 'x'.repeat(20_001) }, 'too-long', 'new-text'],
  ])('%s is refused', (_, ruling, code, field) => {
    decide(ruling).thenRefused(code);
    decide(ruling).thenFaults(field);
  });

  test('once, and only one that was asked for', () => {
    decide(accept, [...decide(decline).after()]).thenRefused('not-now');
    decide({ ...accept, correctionId: 'corr-9' }).thenRefused('not-now');
  });
});
