import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { clauseChip } from '../../../pieces/clause-chip.ts';
import { quorumBar } from '../../../pieces/quorum-bar.ts';
import { stepList } from '../../../pieces/step-list.ts';
import { timeline } from '../../../pieces/timeline.ts';
import type { Shown } from '../shown.ts';
import { seats, seatsNow, seatsShort } from './seats.ts';

const at = (time: string) => ({
  said: time,
  exact: `Friday 20 November 2026 at ${time}`,
  iso: `2026-11-20T${time}:00+00:00`,
});

export const shownSteps: readonly Shown[] = [
  {
    id: 'steps',
    title: 'Steps of a discussion',
    about: 'The parts of the journey in their order; the one that needs this person stands out.',
    body: stepList([
      {
        id: 'request',
        title: 'Request',
        href: '#request',
        body: '24 hours. Authorised by the team manager yesterday 15:30.',
        state: { tone: 'done', says: 'Sent' },
      },
      {
        id: 'booking',
        title: 'Booking',
        body: 'East desk, today 14:00 to 15:00, video meeting.',
        state: { tone: 'done', says: 'Booked' },
      },
      {
        id: 'invitations',
        title: 'Invitations',
        body: html`<p><strong>Health has not answered.</strong> Invited 10:05, chased 10:50. The meeting would not be quorate without health ${clauseChip('BR-065')}</p>${button({ text: 'Ring the health team', href: '#steps' })}${button({ text: 'Name a deputy', href: '#steps', kind: 'secondary' })}`,
        state: { tone: 'soon', says: '6 of 7' },
        isYours: true,
      },
      {
        id: 'meeting',
        title: 'Meeting',
        body: 'Nine areas to cover, 18 prompts.',
        state: { tone: 'open', says: 'Today 14:00' },
      },
      {
        id: 'conference',
        title: 'Conference',
        body: 'Only when section 47 is started.',
        state: { tone: 'none', says: 'Not needed' },
      },
    ]),
  },
  {
    id: 'quorum',
    title: 'Quorum bar',
    about: 'Each rule of the quorum as a seat: filled by whom, empty, or not needed because.',
    body: html`
      <h3 class="govuk-heading-s">Before the meeting</h3>${quorumBar(seats, 'forecast')}
      <h3 class="govuk-heading-s">In the meeting, one missing</h3>${quorumBar(seatsShort)}
      <h3 class="govuk-heading-s">In the meeting</h3>${quorumBar(seatsNow)}`,
  },
  {
    id: 'timeline',
    title: 'Timeline',
    about: 'What happened, when it happened, when it was recorded if later, by whom.',
    body: timeline([
      { what: 'Minutes looked at', when: at('11:02'), by: 'Kit Pretend, police', kind: 'look' },
      {
        what: 'Held outside the slots',
        when: at('10:40'),
        by: 'Rowan Example',
        kind: 'departure',
        clauses: ['BR-057'],
        detail: html`<p class="quiet">“All slots before the limit were taken.”</p>`,
      },
      { what: 'Slot booked 14:00', when: at('09:52'), by: 'Specialist minute taker, East' },
      { what: 'Telephone call with the school', when: at('09:05'), recorded: 'today 09:40', by: 'Robin Imagined' },
    ]),
  },
];
