import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { protocolSchema } from '../../protocol/schema.ts';
import { brokenModeRule, modesOf } from './mode.ts';

const conference = { id: 'call', title: 'Telephone conference', modes: ['telephone'], clauses: ['BR-001'] };
const protocol = protocolSchema.parse({ ...bradford.protocol, routes: [conference] });

describe('how a meeting is held', () => {
  test('is as the procedure says where it has one way of holding it; the telephone asks for a reason. BR-012', () => {
    expect(modesOf(null, bradford.protocol)).toEqual(['virtual', 'in-person']);
    expect(brokenModeRule('virtual', null, bradford.protocol)).toEqual([]);
    expect(brokenModeRule('telephone', null, bradford.protocol)).toEqual([
      {
        rule: 'mode',
        clauses: ['BR-012'],
        asks: 'A meeting is held by video or in person.',
        but: 'By telephone is another way.',
      },
    ]);
  });

  test('is left open where the procedure says nothing, and nothing is borrowed from another', () => {
    const { meeting } = bradford.protocol;
    const silent = protocolSchema.parse({ ...bradford.protocol, meeting: { ...meeting, held: undefined } });
    expect(modesOf(null, silent)).toEqual(['virtual', 'in-person']);
    expect(brokenModeRule('telephone', null, silent)).toEqual([]);
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
