import { sentenceCase } from '../protocol/in-a-sentence.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import { sayMode } from '../casefile/booking/mode.ts';
import { sayExact, sayTime } from '../calendar/say.ts';
import type { NoticeStep } from '../timescales/duty-notices.ts';
import { sayDayInFull, sayDueInFull } from './said/due.ts';

/** What a message may be made of. There is no field for anything about a child or a family. */
export interface NoticeSource {
  readonly reference: string;
  /** The protocol's word for the meeting: "strategy meeting". */
  readonly word: string;
  /** Where to sign in and go on. */
  readonly link: string;
}

export interface Notice {
  readonly subject: string;
  readonly body: string;
}

/** A notice about a meeting that has a time. */
export interface TimedNoticeSource extends NoticeSource {
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: Booking['mode'];
}

/** How every message ends. */
export const kept =
  'This message is for you only. Do not forward or share it. It says nothing about the family: you will see that when you sign in.';

const written = (lines: readonly string[], act: string, link: string): string =>
  [...lines, `${act}:\n${link}`, kept].join('\n\n');

const when = ({ reference, startsAt, endsAt, mode, link }: TimedNoticeSource): string =>
  [
    `Reference: ${reference}`,
    `When: ${sayDayInFull(startsAt)}, ${sayTime(startsAt)} to ${sayTime(endsAt)}`,
    `How: ${sayMode(mode)}`,
    `For your calendar: ${link}/meeting.ics`,
  ].join('\n');

const about = ({ word, reference }: NoticeSource): string => `${sentenceCase(word)} ${reference}`;

/** Asks somebody to a meeting. BR-059 to BR-061. */
export const invitationNotice = (source: TimedNoticeSource): Notice => ({
  subject: `${about(source)}: please answer`,
  body: written(
    [
      `You are asked to come to a ${source.word}.`,
      when(source),
      'Say whether you will come, or name a deputy who can decide for your agency. Have ready what your agency knows.',
    ],
    'Sign in to answer',
    source.link,
  ),
});

/** Tells an invitee that the meeting has another time. */
export const movedNotice = (source: TimedNoticeSource): Notice => ({
  subject: `${about(source)}: new time`,
  body: written(
    [`The ${source.word} has moved. This is the new time.`, when(source), 'Answer again for the new time.'],
    'Sign in to answer',
    source.link,
  ),
});

/** Tells an invitee that the meeting will not be held. */
export const cancelledNotice = (source: NoticeSource): Notice => ({
  subject: `${about(source)}: cancelled`,
  body: written([`${about(source)} is cancelled. You do not need to do anything.`], 'Sign in to see why', source.link),
});

/** Asks an agency for what it knows by a time. What to look up is on the page behind the link. BR-085, WI-039. */
export const informationNotice = (source: NoticeSource & { readonly dueAt: string }): Notice => ({
  subject: `${about(source)}: information asked for`,
  body: written(
    [
      `You are asked to send what your agency knows for a ${source.word}.`,
      [`Reference: ${source.reference}`, `By: ${sayDueInFull(source.dueAt)}`].join('\n'),
    ],
    'Sign in to see what is asked and to send it',
    source.link,
  ),
});

/** Sends an invitee to the table of actions. BR-110. */
export const actionTableNotice = (source: NoticeSource): Notice => ({
  subject: `${about(source)}: actions`,
  body: written(
    [`${about(source)} has ended. The action table says who does what by when. Check what is there for you.`],
    'Sign in to read it',
    source.link,
  ),
});

/** Sends an invitee to a numbered issue of the minutes. BR-115 to BR-120. */
export const minutesNotice = (
  source: NoticeSource & {
    readonly issueNumber: number;
    readonly corrections: string | null;
    /** What the protocol says about passing them on. */
    readonly divulging: string | null;
  },
): Notice => {
  const { issueNumber, corrections, divulging, link } = source;
  const first = issueNumber === 1;
  const issue = `issue ${String(issueNumber)}`;
  return {
    subject: `${about(source)}: ${first ? 'minutes' : `corrected minutes, ${issue}`}`,
    body: written(
      [
        first
          ? `The minutes of ${source.word} ${source.reference} are ready.`
          : `The minutes of ${source.word} ${source.reference} were corrected. This is ${issue}, and it says what changed.`,
        ...(corrections === null
          ? []
          : [`If something is wrong, ask for a correction within ${corrections} of first opening them.`]),
        ...(divulging === null ? [] : [divulging]),
      ],
      'Sign in to read them',
      link,
    ),
  };
};

/** Tells a member of staff that something waits for them. `subject` and `what` are words of ours, never typed ones. */
export const staffNotice = (source: NoticeSource & { readonly what: string; readonly subject: string }): Notice => ({
  subject: `${about(source)}: ${source.subject.charAt(0).toLowerCase()}${source.subject.slice(1)}`,
  body: written([source.what, `Reference: ${source.reference}`], 'Sign in to see it', source.link),
});

const dutyWords: Readonly<Record<NoticeStep, { readonly subject: string; readonly what: (title: string) => string }>> =
  {
    before: { subject: 'due soon', what: (title) => `This is due soon: ${title}.` },
    late: {
      subject: 'late',
      what: (title) => `This is late: ${title}. If it was done, record when. If not, do it now and say why it is late.`,
    },
    up: { subject: 'late', what: (title) => `This is late, and so it comes to you: ${title}.` },
  };

/** What somebody is told of a duty. */
export interface DutySource extends NoticeSource {
  readonly step: NoticeStep;
  /** The protocol's. */
  readonly title: string;
  readonly dueAt: string;
  readonly clauses: readonly string[];
  /** It comes to somebody else because nobody is known whom it is for. */
  readonly standIn: boolean;
  /** Where it goes up the line: to whom, and whose duty it stays. */
  readonly up: UpTheLine | null;
}

export interface UpTheLine {
  /** Staff, as "Ruth Aked, Service manager". Nobody who was invited is named: an address is somebody's own. */
  readonly to: string;
  readonly owner: string;
  /** When the owner was told that it is late; null when they are told at this moment. */
  readonly ownerToldAt: string | null;
}

/** Tells whoever answers for a duty that its limit is near or has passed, or somebody above them. */
export const dutyNotice = (source: DutySource): Notice => {
  const { reference, step, title, dueAt, clauses, link, up } = source;
  const { subject, what } = dutyWords[step];
  return {
    subject: `${about(source)}: ${subject}`,
    body: written(
      [
        what(title),
        ...whyYou(source),
        [
          ...(up === null ? [] : [`For: ${up.to}`]),
          `Reference: ${reference}`,
          `By: ${sayDueInFull(dueAt)}`,
          ...(clauses.length === 0 ? [] : [`Procedure: ${clauses.join(', ')}`]),
        ].join('\n'),
      ],
      'Sign in to see it',
      link,
    ),
  };
};

const whyYou = ({ standIn, up }: DutySource): readonly string[] => [
  ...(standIn
    ? [`You are told because Convenor knows nobody ${up === null ? 'who answers for it' : 'to whom it should go up'}.`]
    : []),
  ...(up === null
    ? []
    : [
        `It stays with ${up.owner}. They ${up.ownerToldAt === null ? 'are told now' : `were told on ${sayExact(up.ownerToldAt)}`} that it is late. It is still not recorded as done.`,
      ]),
];

/**
 * Tells a desk that a request has come. BR-049. The subject carries the reference and the desk where BR-161 has a
 * surname and a number: no child's data travels in mail.
 */
export const requestNotice = (
  source: NoticeSource & { readonly request: string; readonly desk: string; readonly urgency: string },
): Notice => ({
  subject: `${sentenceCase(source.request)} ${source.reference} – ${source.desk}`,
  body: written(
    [
      'A request is waiting to be booked.',
      [`Reference: ${source.reference}`, `Desk: ${source.desk}`, `How soon: ${source.urgency}`].join('\n'),
    ],
    'Sign in to book it',
    source.link,
  ),
});
