import { sayExact } from '../calendar/say.ts';

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

interface Timed extends NoticeSource {
  readonly startsAt: string;
  readonly mode: 'virtual' | 'in-person';
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const kept =
  'Do not forward or share this message: it is for you alone. It holds no details of the family. You will see them after you sign in.';

const written = (lines: readonly string[], link: string): string => [...lines, `Sign in: ${link}`, kept].join('\n\n');

const how = { virtual: 'by video', 'in-person': 'in person' } as const;

/** Asks somebody to a meeting. BR-059 to BR-061. */
export const invitationNotice = ({ reference, word, link, startsAt, mode }: Timed): Notice => ({
  subject: `${capital(word)} ${reference}: please answer`,
  body: written(
    [
      `You are asked to a ${word}, ${reference}, on ${sayExact(startsAt)}, ${how[mode]}.`,
      'Please say whether you will come, or name a deputy who can decide for your agency. Have ready what your agency knows.',
    ],
    link,
  ),
});

/** Tells an invitee that the meeting has another time. */
export const movedNotice = ({ reference, word, link, startsAt, mode }: Timed): Notice => ({
  subject: `${capital(word)} ${reference}: new time`,
  body: written(
    [
      `The ${word} ${reference} has moved. It is now on ${sayExact(startsAt)}, ${how[mode]}.`,
      'Please answer again for the new time.',
    ],
    link,
  ),
});

/** Tells an invitee that the meeting will not be held. */
export const cancelledNotice = ({ reference, word, link }: NoticeSource): Notice => ({
  subject: `${capital(word)} ${reference}: cancelled`,
  body: written([`The ${word} ${reference} has been cancelled with the agreement that the procedure asks for.`], link),
});

/** Sends an invitee to the table of actions. BR-110. */
export const actionTableNotice = ({ reference, word, link }: NoticeSource): Notice => ({
  subject: `${capital(word)} ${reference}: actions`,
  body: written(
    [`The ${word} ${reference} has ended. The table of actions is ready, with who does what by when.`],
    link,
  ),
});

/** Sends an invitee to a numbered issue of the minutes. BR-115 to BR-119. */
export const minutesNotice = (
  source: NoticeSource & { readonly issueNumber: number; readonly corrections: string | null },
): Notice => {
  const { reference, word, link, issueNumber, corrections } = source;
  const first = issueNumber === 1;
  return {
    subject: `${capital(word)} ${reference}: ${first ? 'minutes' : `corrected minutes, issue ${String(issueNumber)}`}`,
    body: written(
      [
        first
          ? `The minutes of the ${word} ${reference} are ready.`
          : `The minutes of the ${word} ${reference} were corrected. This is issue ${String(issueNumber)}.`,
        ...(corrections === null
          ? []
          : [`If something is wrong, you have ${corrections} from when you first open them to ask for a correction.`]),
        'They must not be passed on without the permission of the chair.',
      ],
      link,
    ),
  };
};

/** Tells a member of staff that something waits for them. */
export const staffNotice = ({
  reference,
  word,
  link,
  what,
  subject,
}: NoticeSource & { readonly what: string; readonly subject: string }): Notice => ({
  subject: `${subject} ${reference}`,
  body: written([`${what} ${capital(word)} ${reference}.`], link),
});

/** Tells a desk that a request has come. No surname stands in the subject (see the decision on mail subjects). BR-049, BR-161. */
export const requestNotice = ({
  reference,
  link,
  desk,
  urgency,
}: NoticeSource & { readonly desk: string; readonly urgency: string }): Notice => ({
  subject: `Strategy request (${reference}) – ${desk}`,
  body: written([`A request is waiting for a slot at the ${desk} desk: ${reference}.`, `How soon: ${urgency}.`], link),
});
