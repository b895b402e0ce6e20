import { describe, expect, test } from 'vitest';
import { type OnDuty, whoAnswers } from './who-answers.ts';

const hour = 3_600_000;
const entry = (name: string, about: Partial<OnDuty> = {}): OnDuty => ({
  ...{ id: name, agency: 'health', role: null, name, email: null, telephone: '01632 960111', place: 1 },
  ...{ from: 9 * hour, to: 17 * hour },
  ...about,
});
const contact = (role: string) => ({
  role,
  name: `Desk ${role}`,
  email: `${role}@example.org`,
  telephone: '01632 960112',
});
const protocol = {
  roles: [
    { id: 'paediatrician', name: 'Paediatrician', agency: 'health' },
    { id: 'gp', name: 'GP', agency: 'health' },
    { id: 'police', name: 'Police', agency: 'police' },
  ],
};
const known = {
  rota: [
    entry('Second', { place: 2 }),
    entry('First'),
    entry('Doctor on call', { role: 'paediatrician', place: 9 }),
    entry('Officer', { agency: 'police' }),
  ],
  contacts: [contact('gp'), contact('police')],
  protocol,
};
const names = (asked: { readonly agency: string; readonly role?: string }, at: number) => {
  const found = whoAnswers(known, asked, at);
  return found.kind === 'duty-line' ? found.kind : [found.kind, ...found.who.map(({ name }) => name)];
};

describe('Who answers for an agency', () => {
  test('are those on its own rota, in the order in which to ring', () => {
    expect(names({ agency: 'health' }, 9 * hour)).toEqual(['rota', 'Doctor on call', 'First', 'Second']);
    expect(names({ agency: 'police' }, 16 * hour)).toEqual(['rota', 'Officer']);
  });

  test('for one role are first those who answer for it, then those who answer for all of it', () => {
    expect(names({ agency: 'health', role: 'paediatrician' }, 10 * hour)).toEqual([
      'rota',
      'Doctor on call',
      'First',
      'Second',
    ]);
    expect(names({ agency: 'health', role: 'gp' }, 10 * hour)).toEqual(['rota', 'First', 'Second']);
  });

  test('is in a hole of the rota its mailbox in the contact book: of the role, or else of the agency', () => {
    expect(names({ agency: 'health', role: 'gp' }, 17 * hour)).toEqual(['contact-book', 'Desk gp']);
    expect(names({ agency: 'health', role: 'paediatrician' }, 8 * hour)).toEqual(['contact-book', 'Desk gp']);
    expect(names({ agency: 'police' }, 9 * hour - 1)).toEqual(['contact-book', 'Desk police']);
  });

  test('is never nobody: an agency that nobody knows is asked for on the duty line', () => {
    expect(names({ agency: 'probation' }, 10 * hour)).toBe('duty-line');
  });
});
