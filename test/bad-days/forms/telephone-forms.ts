import { at, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';
import { actions, ending } from './meeting-forms.ts';

const heldNow = { reason: written, when: 'now', chair: 'manager', desk: 'east', place: 'Conference call' };

const begun: readonly KnownForm[] = [
  {
    name: 'by telephone, beginning with no request',
    route: '/telephone',
    stage: 'waiting for a slot',
    who: 'worker',
    page: () => '/telephone',
    dates: { when: 'earlier' },
    fill: { ...heldNow, children: 'Rowan Ashby', why: written },
  },
  {
    name: 'by telephone, beginning from a request',
    route: '/discussions/:id/telephone',
    stage: 'waiting for a slot',
    who: 'manager',
    page: at('/telephone'),
    dates: { when: 'earlier' },
    fill: heldNow,
  },
  {
    name: 'by telephone, adding somebody on the line',
    route: '/discussions/:id/meeting/people',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/telephone?open=add'),
    fill: { name: 'Rowan Ashby', role: 'probation', agency: 'probation', how: 'telephone' },
  },
];

/** A form of the room where it stands on the one page. */
const onOnePage = (known: KnownForm, part: string): KnownForm => ({
  ...known,
  name: `by telephone, ${known.name}`,
  page: at(`/telephone?open=${part}`),
});

/** The forms of a discussion by telephone: its beginning, and the room's on its one page. */
export const telephone: readonly KnownForm[] = [
  ...begun,
  ...actions.slice(0, 1).map((known) => onOnePage(known, 'action')),
  ...ending.map((known) => onOnePage(known, 'end')),
];
