import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import type { DiscussionLine } from '../../../application/see-discussions.ts';
import { readSummary } from '../../../application/summary-of.ts';
import { cursorIn, listAt } from './cursor.ts';
import { listed } from './presenter.ts';

const now = Temporal.Instant.from('2026-11-20T11:20:00Z');
const caseId = '61ad5786-a137-435a-adc7-0d7c72777b9a';

const line = (about: Partial<DiscussionLine> = {}): DiscussionLine => ({
  caseId,
  reference: 'SD-1',
  status: 'waiting',
  isOpen: true,
  begunAt: '2026-11-20T09:00:00Z',
  startsAt: null,
  endsAt: null,
  inside: {
    desk: 'east',
    childrenCount: 2,
    meetBy: '2026-11-20T15:30:00Z',
    summary: readSummary({ urgency: '24-hours', tags: ['Injury'] }),
  },
  invitationId: null,
  ...about,
});

const shown = (about: Partial<DiscussionLine> = {}) => listed(line(about), { protocol: bradford.protocol, now });

describe('a discussion in the list', () => {
  test('says where it stands, by when it must be held and what it is about, and names nobody', () => {
    expect(shown()).toEqual({
      reference: 'SD-1',
      href: `/discussions/${caseId}`,
      state: { tone: 'soon', says: 'Waiting to be booked' },
      facts: ['Hold by today 15:30, 4 h 10 left', '2 children', 'Within 24 hours', 'East', 'Injury'],
      meetingAt: null,
      word: 'Meeting',
      begunAt: '2026-11-20T09:00:00Z',
    });
  });

  test('tells somebody who was invited no more than the meeting, and leads to their own page', () => {
    const seen = shown({ status: 'booked', inside: null, invitationId: 'inv', startsAt: '2026-11-20T14:00:00Z' });
    expect(seen).toMatchObject({
      facts: [],
      state: { says: 'Booked' },
      href: `/discussions/${caseId}/invitations/inv`,
    });
  });

  test.each([
    [0, 'Held, minutes to come'],
    [2, 'Held, minutes sent'],
  ])('with %i issues of the minutes says %s', (minutesIssued, says) => {
    const summary = readSummary({ minutesIssued });
    const inside = { desk: 'east', childrenCount: 1, meetBy: null, summary };
    expect(shown({ status: 'closed', inside }).state.says).toBe(says);
  });
});

describe('the link to the next page', () => {
  const after = { at: '2026-11-20T09:00:00.123456Z', caseId };

  test('leads to where this page ended, and back is read as it was', () => {
    const url = new URL(listAt({ open: false, after }), 'http://here.example');
    expect(cursorIn(Object.fromEntries(url.searchParams))).toEqual(after);
    expect(url.searchParams.get('past')).toBe('yes');
  });

  test.each([
    { at: 'yesterday', case: caseId },
    { at: '2026-02-31T09:00:00Z', case: caseId },
    { at: after.at, case: "1' or '1'='1" },
    { at: after.at },
    {},
  ])('forged or cut short (%o) it is the first page', (query) => {
    expect(cursorIn(query)).toBeNull();
  });
});
