import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox } from '../documents/mailbox.ts';
import type { Outgoing } from './carrier.ts';

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The name of a message on its way, the same for every attempt at it. */
export const messageIdOf = (id: string, mailbox: Mailbox): string => `<${id}@${domainOf(mailbox.email)}>`;

const methodOf = (calendar: string): string => /^METHOD:(\w+)/mu.exec(calendar)?.[1] ?? 'PUBLISH';

/** No automatic replies are wanted; reports that it did not arrive are. */
const headers = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
  Sensitivity: 'Private',
};

/**
 * A message as it travels: plain text, and a calendar entry both as an alternative, which Outlook, Google and Apple
 * show as an invitation, and as a file. The same message gives the same bytes at every attempt.
 */
export const composeLetter = (outgoing: Outgoing, mailbox: Mailbox): Promise<Buffer> => {
  const { id, recipient, subject, body, calendar, createdAt } = outgoing;
  const composer = new MailComposer({
    from: { name: mailbox.name, address: mailbox.email },
    to: { name: '', address: recipient },
    subject,
    text: body,
    date: createdAt,
    messageId: messageIdOf(id, mailbox),
    headers,
    baseBoundary: id,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar === null
      ? {}
      : { icalEvent: { method: methodOf(calendar), content: calendar, filename: 'meeting.ics' } }),
  });
  return composer.compile().build();
};
