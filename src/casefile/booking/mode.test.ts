import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { protocolSchema } from '../../protocol/schema.ts';
import { brokenModeRule, modesOf } from './mode.ts';

const conference = { id: 'call', title: 'Telephone conference', modes: ['telephone'], clauses: ['BR-001'] };
const protocol = protocolSchema.parse({ ...bradford.protocol, routes: [conference] });

describe('how a meeting is held', () => {
  test('is by video or in person where the procedure has one way of holding it', () => {
    expect(modesOf(null, bradford.protocol)).toEqual(['virtual', 'in-person']);
    expect(brokenModeRule('virtual', null, bradford.protocol)).toEqual([]);
  });

  test('follows from the way that was chosen; another asks for a reason', () => {
    expect(modesOf('call', protocol)).toEqual(['telephone']);
    expect(brokenModeRule('telephone', 'call', protocol)).toEqual([]);
    expect(brokenModeRule('in-person', 'call', protocol)).toEqual([
      {
        rule: 'mode',
        clauses: ['BR-001'],
        asks: 'Telephone conference: it is held by telephone.',
        but: 'In person is another way.',
      },
    ]);
  });
});
