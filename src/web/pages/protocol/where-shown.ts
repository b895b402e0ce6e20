import type { Path } from '../../../protocol/fault.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { valueAt } from '../../../protocol/walk.ts';
import { paths } from '../../paths.ts';

/** A page of Convenor's on which an entry of the protocol can be seen at work; `href` where there is one without a case. */
export interface Shown {
  readonly text: string;
  readonly href: string | null;
}

const request: Shown = { text: 'the request', href: paths.newRequest };
const today: Shown = { text: 'Today', href: paths.today };
const discussion: Shown = { text: 'the discussion', href: paths.discussions };
const meeting: Shown = { text: 'the meeting', href: null };
const minutes: Shown = { text: 'the minutes', href: null };
const booking: Shown = { text: 'the board and booking', href: paths.board };
const protocolPage: Shown = { text: 'this page', href: null };

const byChapter: Readonly<Record<string, Shown>> = {
  request,
  urgencies: request,
  desks: request,
  triggers: request,
  roles: request,
  facts: request,
  routes: { text: 'authorising a request', href: null },
  slots: booking,
  arranging: booking,
  rearranging: booking,
  officeHours: booking,
  chair: booking,
  minuteTaker: booking,
  quorum: meeting,
  meeting,
  circulation: minutes,
  timescales: today,
  moments: discussion,
  pathways: discussion,
  powers: discussion,
  rules: discussion,
  ladders: discussion,
  kept: discussion,
};

const byGuidance: Readonly<Record<string, Shown>> = {
  today,
  request,
  authorise: { text: 'authorising a request', href: null },
  board: booking,
  invitation: { text: 'an invitation', href: null },
  discussion,
  meeting,
  minutes,
  dispute: discussion,
  contacts: discussion,
};

/** Where an entry can be seen at work. What is on no other page is on the page of the protocol itself. */
export const whereShown = (protocol: Protocol, path: Path): Shown => {
  const [chapter = ''] = path;
  const on = chapter === 'guidance' ? valueAt(protocol, [...path, 'on']) : null;
  if (typeof on === 'string') return byGuidance[on] ?? protocolPage;
  return byChapter[chapter] ?? protocolPage;
};
