import { expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { unitRung } from './unit-rung.ts';

const protocols = await readProtocols();
const unit = (authority: string, moment: string, about: { readonly at: string; readonly agency: string }) => {
  const inForce = protocols.get(authority)?.at(-1);
  if (inForce === undefined) throw new Error(`there is no ${authority}`);
  return unitRung(inForce, moment, about);
};

test('In Knowsley social care rings the police unit that is on, and the police ring social care. KN-028 to KN-031', () => {
  const night = { at: '2026-11-24T02:10:00Z' };
  expect(unit('knowsley', 'partner-told', { ...night, agency: 'social-care' })).toBe('Uniform officers');
  expect(unit('knowsley', 'partner-told', { ...night, agency: 'police' })).toBe('Out of hours workers');
  expect(unit('knowsley', 'partner-told', { at: '2026-11-24T11:00:00Z', agency: 'social-care' })).toBe('MASH police');
});

test('In Wirral the sergeant is rung by day, and in the hole whoever the authority sets. WI-017, WI-018', () => {
  const about = { agency: 'social-care' };
  expect(unit('wirral', 'sergeant-telephoned', { ...about, at: '2026-11-24T11:00:00Z' })).toMatch(/^Dedicated police/);
  expect(unit('wirral', 'sergeant-telephoned', { ...about, at: '2026-11-28T11:00:00Z' })).toBe('Police out of hours');
});

test('What is no call rings nobody', () => {
  expect(unit('knowsley', 'manager-told', { at: '2026-11-24T11:00:00Z', agency: 'social-care' })).toBeNull();
});
