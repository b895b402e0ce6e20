import { z } from 'zod';
import type { Mailbox } from '../documents/mailbox.ts';
import type { NotifySettings } from '../post/notify.ts';
import type { SmtpSettings } from '../post/smtp.ts';
import { CannotStart } from './cannot-start.ts';

/** How mail leaves this installation. */
export type Mail = ({ readonly by: 'smtp' } & SmtpSettings) | ({ readonly by: 'notify' } & NotifySettings);

/** What is set in the environment; undefined is not set. */
export interface MailVariables {
  readonly smtpUrl: string | undefined;
  readonly from: string | undefined;
  readonly notifyKey: string | undefined;
  readonly notifyTemplate: string | undefined;
}

/** Reads how mail is sent; null where nothing is set. Throws `CannotStart` naming what cannot be used. */
export function readMail({ smtpUrl, from, notifyKey, notifyTemplate }: MailVariables): Mail | null {
  if (smtpUrl !== undefined && notifyKey !== undefined)
    throw new CannotStart('Set SMTP_URL or NOTIFY_API_KEY, not both: a message goes one way.');
  if (smtpUrl !== undefined) return { by: 'smtp', ...readSmtpUrl(smtpUrl), mailbox: readMailbox(from) };
  if (notifyKey !== undefined)
    return { by: 'notify', ...readNotify(notifyKey, notifyTemplate), mailbox: readMailbox(from) };
  if (from !== undefined || notifyTemplate !== undefined)
    throw new CannotStart(
      `${from === undefined ? 'NOTIFY_TEMPLATE' : 'MAIL_FROM'} is set, but neither SMTP_URL nor NOTIFY_API_KEY is: no mail would leave.`,
    );
  return null;
}

const smtpError = 'SMTP_URL should look like smtps://user:password@mail.example.org or smtp://mail.example.org:587';

/** `smtps` is TLS from the first byte (465); `smtp` begins in the clear and must go over to TLS (587). */
function readSmtpUrl(written: string): Omit<SmtpSettings, 'mailbox'> {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.pathname.length > 1)
    throw new CannotStart(`${smtpError}.`);
  const secure = url.protocol === 'smtps:';
  const [user, pass] = [decoded(url.username), decoded(url.password)];
  if ((user === '') !== (pass === '')) throw new CannotStart(`${smtpError}: a user and a password, or neither.`);
  return {
    ...{ host: url.hostname, port: url.port === '' ? (secure ? 465 : 587) : Number(url.port), secure },
    auth: user === '' ? null : { user, pass },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new CannotStart(`${smtpError}: write a % in it as %25.`);
  }
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const keyPattern = new RegExp(`^.+-${uuid}-${uuid}$`, 'i');

function readNotify(apiKey: string, template: string | undefined): Omit<NotifySettings, 'mailbox'> {
  if (!keyPattern.test(apiKey))
    throw new CannotStart('NOTIFY_API_KEY should be a key as GOV.UK Notify gives it: a name, and two ids after it.');
  if (template === undefined || !new RegExp(`^${uuid}$`, 'i').test(template))
    throw new CannotStart(
      'NOTIFY_TEMPLATE should be the id of the template at GOV.UK Notify that messages are sent with.',
    );
  return { apiKey, template };
}

/** `desk@council.example.org`, or `Name <desk@council.example.org>`. */
function readMailbox(from: string | undefined): Mailbox {
  const [, name = '', inside = ''] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/u.exec(from ?? '') ?? [];
  const email = inside === '' ? (from ?? '').trim() : inside.trim();
  if (!z.email().safeParse(email).success)
    throw new CannotStart('MAIL_FROM should be the mailbox that messages come from, as desk@council.example.org.');
  return { name: name === '' ? 'Convenor' : name, email: email.toLowerCase() };
}
