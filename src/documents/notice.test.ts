import { describe, expect, test } from 'vitest';
import {
  actionTableNotice,
  cancelledNotice,
  dutyNotice,
  invitationNotice,
  minutesNotice,
  movedNotice,
  requestNotice,
  staffNotice,
} from './notice.ts';

const source = {
  reference: 'SD-2303',
  word: 'strategy meeting',
  link: 'https://convenor.example.org/discussions/d1/invitations/i1',
  startsAt: '2026-07-03T13:00:00Z',
  endsAt: '2026-07-03T14:00:00Z',
  mode: 'virtual',
} as const;

const divulging = 'Do not pass them on unless the chair agrees.';

const up = {
  to: 'Ruth Aked (Service manager)',
  owner: 'Imran Salter (Team manager)',
  ownerToldAt: '2026-07-04T14:00:01Z',
};

const duty = (step: 'before' | 'late' | 'up', about: { standIn?: boolean; ownerToldAt?: null } = {}) =>
  dutyNotice({
    ...{ ...source, step, standIn: about.standIn ?? false, up: step === 'up' ? { ...up, ...about } : null },
    ...{ title: 'Circulate the minutes', clauses: ['BR-116'] },
    dueAt: '2026-07-04T14:00:00Z',
  });

const all = {
  invitation: invitationNotice(source),
  moved: movedNotice(source),
  cancelled: cancelledNotice(source),
  'action table': actionTableNotice(source),
  minutes: minutesNotice({ ...source, issueNumber: 1, corrections: '24 hours', divulging }),
  'corrected minutes': minutesNotice({ ...source, issueNumber: 2, corrections: null, divulging: null }),
  staff: staffNotice({ ...source, subject: 'Your agreement is needed', what: 'You are asked to agree to a change.' }),
  'duty due soon': duty('before'),
  'duty late': duty('late'),
  'duty gone up': duty('up'),
  'duty gone up to somebody else': duty('up', { standIn: true, ownerToldAt: null }),
  request: requestNotice({ ...source, request: 'strategy meeting request', desk: 'East', urgency: 'Within 24 hours' }),
};

describe('every message', () => {
  test.each(Object.entries(all))(
    '%s: has the reference, one link, to its calendar entry too where there is one, and says not to forward it',
    (_name, notice) => {
      expect(notice.subject).toContain('SD-2303');
      expect(notice.subject).not.toContain('\n');
      const links = notice.body.match(/https:\S+/gu) ?? [];
      expect(links.filter((link) => link !== `${source.link}/meeting.ics`)).toEqual([source.link]);
      expect(notice.body).toContain('Do not forward or share it.');
    },
  );
});

describe('an invitation', () => {
  test('says when in London time, how, and what to have ready', () => {
    expect(all.invitation.subject).toBe('Strategy meeting SD-2303: please answer');
    expect(all.invitation.body).toContain('When: Friday 3 July 2026, 14:00 to 15:00');
    expect(all.invitation.body).toContain('How: by video');
    expect(all.invitation.body).toContain('name a deputy');
  });
});

describe('a request to the desk', () => {
  test('has the reference and the desk in its subject where the procedure has a surname (BR-161)', () => {
    expect(all.request.subject).toBe('Strategy meeting request SD-2303 – East');
  });
});

describe('a notice of a duty', () => {
  test('says what, by when in London time, and by which clause', () => {
    expect(all['duty due soon'].subject).toBe('Strategy meeting SD-2303: due soon');
    expect(all['duty due soon'].body).toContain('This is due soon: Circulate the minutes.');
    expect(all['duty due soon'].body).toContain('By: Saturday 4 July 2026 at 15:00');
    expect(all['duty due soon'].body).toContain('Procedure: BR-116');
  });

  test('says when it is late, and why it comes to somebody else', () => {
    expect(all['duty late'].subject).toBe('Strategy meeting SD-2303: late');
    expect(all['duty late'].body).not.toContain('You are told because');
    expect(all['duty gone up'].body).toContain('This is late, and so it comes to you: Circulate the minutes.');
  });

  test('that goes up the line says to whom, whose it stays, and when they were told', () => {
    const { body } = all['duty gone up'];
    expect(body).toContain('For: Ruth Aked (Service manager)');
    expect(body).toContain(
      'It stays with Imran Salter (Team manager). They were told on Saturday 4 July 2026 at 15:00 that it is late.',
    );
    expect(body).not.toContain('You are told because');
    const other = all['duty gone up to somebody else'].body;
    expect(other).toContain('You are told because Convenor knows nobody to whom it should go up.');
    expect(other).toContain('They are told now that it is late.');
  });
});

describe('minutes', () => {
  test('say what the procedure says about passing them on, where it says anything', () => {
    expect(all.minutes.body).toContain(divulging);
    expect(all['corrected minutes'].body).not.toContain('chair');
  });

  test('say how long corrections can be asked for, where there is a window', () => {
    expect(all.minutes.body).toContain('ask for a correction within 24 hours of first opening them');
    expect(all['corrected minutes'].body).not.toContain('ask for a correction');
  });

  test('that were corrected say which issue they are', () => {
    expect(all['corrected minutes'].subject).toBe('Strategy meeting SD-2303: corrected minutes, issue 2');
  });
});
