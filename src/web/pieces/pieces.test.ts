import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Part, html, render } from '../html.ts';
import { childCard } from './child-card.ts';
import { clauseChip, clauseChips } from './clause-chip.ts';
import { departurePanel, departureReasons } from './departure-panel.ts';
import { instant } from './instant.ts';
import { people } from './person-line.ts';
import { type SeatFace, quorumBar } from './quorum-bar.ts';
import { savedLine } from './saved-line.ts';
import { stepList } from './step-list.ts';
import { strip } from './strip.ts';
import { timeline } from './timeline.ts';
import { keptText, twoVersions } from './two-versions.ts';

/** The words a piece shows or reads out, one space apart. */
const wordsOf = (piece: Part): string =>
  render(piece)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const seat = (name: string, state: SeatFace['state'], rest: Partial<SeatFace> = {}): SeatFace => ({
  name,
  state,
  by: [],
  because: null,
  clauses: ['BR-062'],
  ...rest,
});

describe('a clause chip', () => {
  test('opens the clause and says what it is', () => {
    expect(render(clauseChip('BR-055'))).toContain('href="/clauses/BR-055"');
    expect(wordsOf(clauseChip('BR-055'))).toBe('Clause BR-055');
  });

  test('is no link inside another', () => {
    expect(render(clauseChip('BR-055', { plain: true }))).not.toContain('<a');
  });

  test('is not there when there is no clause', () => {
    expect(clauseChips([])).toBeNull();
  });
});

describe('an instant', () => {
  test('is said as people say it, and exactly for screen readers', () => {
    const now = Temporal.Instant.from('2026-11-20T11:20:00Z');
    const piece = instant('2026-11-20T15:30:00Z', now);
    expect(wordsOf(piece)).toBe('today 15:30 (Friday 20 November 2026 at 15:30)');
    expect(render(piece)).toContain('datetime="2026-11-20T15:30:00+00:00"');
  });
});

describe('the quorum bar', () => {
  test('says who is missing and under which clause', () => {
    const words = wordsOf(
      quorumBar([seat('Police', 'filled', { by: ['Kit Pretend'] }), seat('Health', 'empty', { clauses: ['BR-065'] })]),
    );
    expect(words).toContain('Not quorate: Health Clause BR-065');
    expect(words).toContain('Police : here Kit Pretend');
  });

  test('says that the meeting is quorate when every needed seat is filled', () => {
    const seats = [
      seat('Police', 'filled'),
      seat('Youth justice', 'not-needed', { because: 'Nobody is known to them' }),
    ];
    expect(wordsOf(quorumBar(seats))).toContain('Quorate');
    expect(wordsOf(quorumBar(seats))).not.toContain('Not quorate');
    expect(wordsOf(quorumBar(seats))).toContain('not needed Nobody is known to them');
  });

  test('does not count an unanswered invitation as somebody coming', () => {
    expect(wordsOf(quorumBar([seat('Police', 'not-answered')], 'forecast'))).toContain('Not yet quorate: Police');
  });
});

describe('a departure', () => {
  const asked = {
    rule: 'meeting-in-slot',
    clauses: ['BR-056'],
    asks: 'Meetings start on the hour.',
    but: 'You chose 12:15.',
  };

  test('says what is asked, why this is not it, and takes a reason under the name of its rule', () => {
    const piece = departurePanel({ departures: [asked], allowedBy: 'The service manager' });
    expect(wordsOf(piece)).toContain('Meetings start on the hour. Clause BR-056');
    expect(wordsOf(piece)).toContain('The service manager must have agreed.');
    expect(render(piece)).toContain('name="departure-meeting-in-slot"');
  });

  test('keeps the reason that was typed when the page comes back', () => {
    const piece = departurePanel({ departures: [asked], body: { 'departure-meeting-in-slot': 'Slots <full>' } });
    expect(render(piece)).toContain('Slots &lt;full&gt;');
  });

  test('gives back the reasons by rule, without empty ones', () => {
    expect(departureReasons({ 'departure-a': ' Full ', 'departure-b': ' ', note: 'x' })).toEqual({ a: 'Full' });
  });

  test('is not there when nothing departs', () => {
    expect(departurePanel({ departures: [] })).toBeNull();
  });
});

describe('people', () => {
  test('deputies stand under the person they come for', () => {
    const deputy = { name: 'Jo Madeup', role: 'Health visitor' };
    const piece = people('Invited', [{ name: 'Alex Invented', role: 'Named nurse', deputies: [deputy] }]);
    expect(render(piece)).toContain('aria-label="In place of Alex Invented"');
    expect(wordsOf(piece)).toBe('Alex Invented Named nurse Jo Madeup Health visitor');
  });
});

describe('a child', () => {
  test('shows what is decided and how much is not', () => {
    const piece = childCard({
      name: 'Ash',
      age: '4 years',
      living: null,
      decided: [{ what: 'Section 47', answer: 'Joint' }],
      undecided: ['Conference', 'Medical'],
    });
    expect(wordsOf(piece)).toBe('Ash, 4 years Section 47 Joint Not yet decided: 2 questions');
  });
});

describe('the saved line', () => {
  test('says when, or that it is not and what to do', () => {
    expect(wordsOf(savedLine({ savedAt: '10:42' }))).toBe('Saved at 10:42');
    expect(wordsOf(savedLine({ savedAt: '10:40', offlineSince: '10:41' }))).toBe(
      'Not saved yet: no connection since 10:41. Keep this page open.',
    );
    expect(render(savedLine({ savedAt: null }))).toContain('role="status"');
  });
});

describe('two versions', () => {
  const piece = twoVersions({
    what: 'Analysis',
    yours: 'Mine',
    theirs: { text: 'Hers', who: 'Alex', when: 'today 14:22' },
  });

  test('stand beside each other, each under its writer', () => {
    expect(wordsOf(piece)).toContain('Yours, not saved yet Mine Alex, saved today 14:22 Hers');
  });

  test.each([
    ['yours', 'Mine'],
    ['theirs', 'Hers'],
    ['both', 'Hers\n\nMine'],
    ['', undefined],
  ])('keeping "%s" keeps %j', (keep, text) => {
    expect(keptText({ keep, yours: 'Mine', theirs: 'Hers' })).toBe(text);
  });
});

describe('lists', () => {
  test('the step that needs this person is announced', () => {
    const step = { id: 'a', title: 'Booking', body: '', state: { tone: 'soon', says: 'Now' } } as const;
    expect(render(stepList([step]))).not.toContain('aria-current');
    expect(render(stepList([{ ...step, isYours: true }]))).toContain('aria-current="step"');
  });

  test('the timeline marks departures and looks in words', () => {
    const when = { said: '10:40', exact: 'Friday', iso: '2026-11-20T10:40:00Z' };
    expect(wordsOf(timeline([{ what: 'Held late', when, kind: 'departure', recorded: 'today 11:00' }]))).toBe(
      'Departure: Held late 10:40 · recorded today 11:00',
    );
  });

  test('there is no strip when nothing cannot wait', () => {
    expect(strip([])).toBeNull();
    expect(wordsOf(html`${strip([{ strong: '1 late', text: 'minutes' }])}`)).toBe('1 late: minutes');
  });
});
