import { Temporal } from 'temporal-polyfill';
import { type Post, keptInside } from '../application/house.ts';
import { notifyCarrier } from '../post/notify.ts';
import { smtpCarrier } from '../post/smtp.ts';
import type { Posting } from '../post/start-post.ts';
import type { Mail } from './mail.ts';

/** What becomes of messages in this installation: sent, or kept inside where no way to send them is given. */
export const postOf = (mail: Mail | null): Post =>
  mail === null ? keptInside : { state: 'waiting', mailbox: mail.mailbox };

/** How this installation sends its post: one line of JSON for each act. */
export function postingFor(mail: Mail, write: (line: string) => void): Posting {
  return {
    carrier: mail.by === 'smtp' ? smtpCarrier(mail) : notifyCarrier(mail),
    say: (saying) =>
      write(`${JSON.stringify({ time: Temporal.Now.instant().toString(), post: process.pid, ...saying })}\n`),
  };
}
