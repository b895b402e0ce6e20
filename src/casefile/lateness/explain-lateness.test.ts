import { describe, expect, test } from 'vitest';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { explainLateness } from './explain-lateness.ts';

const explain = (reason: string, duty = 'minutes-issued', history = stages.closed) =>
  given(history).when(explainLateness, { duty, reason });

describe('The reason why a duty is late', () => {
  test('is kept with the duty; a later reason replaces it', () => {
    const first = explain(' The minute taker was ill.\u0000');
    first.then({ type: 'LatenessExplained', data: { duty: 'minutes-issued', reason: 'The minute taker was ill.' } });
    const both = explain('No police.', 'meeting-held-24h', [...first.after()]);
    const again = explain('Two were ill.', 'minutes-issued', [...both.after()]);
    expect(inStatus(again.state(), 'closed').lateness).toEqual({
      'minutes-issued': 'Two were ill.',
      'meeting-held-24h': 'No police.',
    });
  });

  test('is neither empty nor a book', () => {
    explain(' ').thenRefused('missing');
    explain('x'.repeat(2_001)).thenRefused('too-long');
    explain('').thenFaults('reason');
  });
});
