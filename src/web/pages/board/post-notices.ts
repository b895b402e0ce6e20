import type { Temporal } from 'temporal-polyfill';
import type { BoardSeen } from '../../../application/see-board.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { sayMessage } from '../../../documents/said/message.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { paths } from '../../paths.ts';
import type { Notice } from '../../pieces/strip.ts';

/** More than this and nothing stands out any more: the rest is on the page of the post. */
const most = 3;

const heldUpNotice = ({ heldUp }: Pick<BoardSeen, 'heldUp'>, now: Temporal.Instant): readonly Notice[] => {
  if (heldUp === null) return [];
  const { messages, since } = heldUp;
  const many = messages === 1 ? '1 message has not gone out' : `${String(messages)} messages have not gone out`;
  return [
    {
      strong: 'Mail waits',
      text: `${many} since ${sayInstant(since, now)}: ring those who must know`,
      href: paths.post,
    },
  ];
};

/** What a message that did not arrive asks of the desk, and mail that does not go out at all. */
export const postNotices = (
  seen: Pick<BoardSeen, 'undelivered' | 'heldUp'>,
  now: Temporal.Instant,
): readonly Notice[] => {
  const { undelivered } = seen;
  const shown = undelivered.slice(0, most).map(({ id, state, kind, recipient, reference }) => ({
    strong: state === 'unsure' ? 'Perhaps not sent' : 'Not delivered',
    text: `${insideSentence(sayMessage(kind))} to ${recipient}${reference === null ? '' : ` for ${reference}`}: ring them`,
    href: `${paths.post}#message-${id}`,
  }));
  const more = undelivered.length - shown.length;
  const rest = more > 0 ? [{ strong: 'Not delivered', text: `${String(more)} more messages`, href: paths.post }] : [];
  return [...heldUpNotice(seen, now), ...shown, ...rest];
};
