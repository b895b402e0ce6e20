import { headersIn, isOfType, partsIn } from './mime-parts.ts';
import { said } from './said.ts';

/** A report that a message did not arrive. */
export interface BounceReport {
  /** The names that the message may have: ours, or those that a server gave it. The likeliest first. */
  readonly names: readonly string[];
  /** Why, in the words of the server that reports it. */
  readonly said: string;
}

/** Longer than any report; more is not read. */
export const longestReport = 1024 * 1024;

const delivery = 'message/delivery-status';
const returned = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** `rfc822;somebody@example.org` without what comes before the semicolon. */
const valueOf = (field: string | undefined): string => (field ?? '').replace(/^[^;]*;/u, '').trim();

/**
 * Reads a delivery status notification (RFC 3464). Null where it is none, or one of anything but a failure: a delay is
 * not the end, and an automatic reply is no bounce.
 */
export const readBounce = (raw: string): BounceReport | null => {
  const parts = partsIn(raw.slice(0, longestReport));
  const status = parts.find((part) => isOfType(part, delivery));
  if (status === undefined) return null;
  const [about = '', ...recipients] = status.text.trim().split(/\n[ \t]*\n/u);
  const failed = recipients.map(headersIn).find((each) => each.get('action')?.toLowerCase() === 'failed');
  if (failed === undefined) return null;
  const headers = parts.filter((part) => isOfType(part, ...returned)).map(({ text }) => headersIn(text));
  return {
    names: namesIn([headersIn(about).get('original-envelope-id'), ...headers.map((each) => each.get('message-id'))]),
    said: said(`${failed.get('status') ?? ''} ${valueOf(failed.get('diagnostic-code'))}`),
  };
};

const namesIn = (found: readonly (string | undefined)[]): readonly string[] =>
  found.filter((name) => name !== undefined && name !== '').map((name) => name ?? '');
