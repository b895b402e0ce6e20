import { describe, expect, test } from 'vitest';
import { authorised, stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { type AuthoriseMeeting, authoriseMeeting } from './authorise-meeting.ts';

const noRationale = { by: '', text: '' };
const now = '2026-03-16T10:05:00Z';

const authorise = (changes: Partial<AuthoriseMeeting> = {}) =>
  given(stages['awaiting-authority']).when(
    authoriseMeeting,
    { ...authorised, rationale: noRationale, ...changes },
    { now },
  );

describe('A team manager authorises a strategy meeting (BR-040)', () => {
  test('and the case file remembers when it was decided as well as when it was sent (BR-014)', () => {
    const outcome = authorise();
    outcome.then({ type: 'MeetingAuthorised', occurredAt: authorised.decidedAt, data: authorised });
    expect(inStatus(outcome.state(), 'waiting').authorisation).toMatchObject({
      decidedAt: '2026-03-16T10:00:00Z',
      sentAt: now,
      by: { name: 'Ruth Adeyemi' },
    });
  });

  test('with another urgency and another desk than were asked for (BR-042, BR-049)', () => {
    const changes = { urgency: 'two-hours', desk: 'south', actionTakenAt: '2026-03-16T08:10:00Z' };
    const data = { ...authorised, ...changes };
    authorise(changes).then({ type: 'MeetingAuthorised', occurredAt: authorised.decidedAt, data });
  });

  test.each([
    ['an urgency that the protocol does not have', { urgency: 'soon' }, 'unknown-urgency', 'urgency'],
    ['a desk that does not exist', { desk: 'north' }, 'unknown-desk', 'desk'],
    ['a decision later than now', { decidedAt: '2026-03-16T10:05:01Z' }, 'in-the-future', 'decided-at'],
    ['an action later than now', { actionTakenAt: '2026-03-16T11:00:00Z' }, 'in-the-future', 'action-taken-at'],
  ])('but not with %s', (_, changes, code, field) => {
    authorise(changes).thenRefused(code);
    authorise(changes).thenFaults(field);
  });

  test('A decision taken at this very instant is not in the future', () => {
    expect(authorise({ decidedAt: now }).verdict.kind).toBe('accepted');
  });
});

describe('A meeting later than 24 hours needs the service manager’s rationale (BR-045, BR-168)', () => {
  const later = (rationale: AuthoriseMeeting['rationale']) => authorise({ urgency: 'other', rationale });
  const text = 'The family is abroad until Friday.';

  test('which is kept with whose it is', () => {
    const outcome = later({ by: ' Owen Prideaux ', text: `${text}\u0000\r\n` });
    expect(inStatus(outcome.state(), 'waiting').authorisation.rationale).toEqual({ by: 'Owen Prideaux', text });
  });

  test.each([
    ['whose it is', { by: '', text }, 'missing', 'rationale-by'],
    ['a text', { by: 'Owen Prideaux', text: ' \u0000 ' }, 'missing', 'rationale'],
    ['a name that is not a page long', { by: 'x'.repeat(201), text }, 'too-long', 'rationale-by'],
    ['a text that is not a book', { by: 'Owen Prideaux', text: 'x'.repeat(20_001) }, 'too-long', 'rationale'],
  ])('and needs %s', (_, rationale, code, field) => {
    later(rationale).thenRefused(code);
    later(rationale).thenFaults(field);
  });

  test('A meeting within 24 hours needs none, and keeps none', () => {
    const outcome = authorise({ rationale: { by: 'Owen Prideaux', text } });
    expect(inStatus(outcome.state(), 'waiting').authorisation.rationale).toBeNull();
  });
});
