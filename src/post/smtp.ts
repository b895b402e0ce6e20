import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mailbox } from '../documents/mailbox.ts';
import { type Carrier, type Leave, type Outgoing, type Sent, mayBegin } from './carrier.ts';
import { composeLetter } from './letter.ts';
import { type SmtpFault, endingOf, takenBy } from './smtp-ending.ts';

/** How long to wait, in milliseconds: less than the two minutes after which an attempt counts as silent. */
interface Patience {
  readonly connect: number;
  /** For an answer. */
  readonly silence: number;
  readonly whole: number;
}

const usual: Patience = { connect: 10_000, silence: 60_000, whole: 100_000 };

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise by STARTTLS, which is required. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly mailbox: Mailbox;
  /** A certificate authority besides those of the system: for tests. */
  readonly ca?: string;
  readonly patience?: Patience;
}

const connectionFor = ({ host, port, secure, ca, patience = usual }: SmtpSettings): SMTPConnection =>
  new SMTPConnection({
    ...{ host, port, secure, requireTLS: true, socketCloseTimeout: 1000 },
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    socketTimeout: patience.silence,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
  });

/** The server keeps our name for a message in its reports, where it knows how to. RFC 3461. */
const envelopeOf = ({ id, recipient }: Outgoing, { mailbox }: SmtpSettings) => ({
  from: mailbox.email,
  to: [recipient],
  dsn: { id, ret: 'HDRS', notify: ['FAILURE', 'DELAY'] },
});

/** The content, which is asked for once the server has said that it may come. Too late, it does not come at all. */
const contentOf = (raw: Buffer, begin: () => boolean): Readable =>
  new Readable({
    read() {
      if (begin()) {
        this.push(raw);
        this.push(null);
      } else this.destroy(new Error('It came too late to be sent.'));
    },
  });

interface Sending {
  readonly outgoing: Outgoing;
  readonly raw: Buffer;
  readonly settings: SmtpSettings;
  readonly leave: Leave;
}

interface Course {
  begun: boolean;
  readonly end: (sent: Sent) => void;
  readonly fail: (fault: SmtpFault) => void;
}

/** Greets, signs in where that is asked for, and hands the message over. */
const converse = (connection: SMTPConnection, { outgoing, raw, settings, leave }: Sending, course: Course): void => {
  const content = contentOf(raw, () => {
    course.begun = mayBegin(leave);
    return course.begun;
  });
  const send = (): void => {
    if (!connection.secure) {
      course.fail({ message: 'The connection is not encrypted.', code: 'ETLS' });
      return;
    }
    connection.send(envelopeOf(outgoing, settings), content, (fault, info) => {
      if (fault !== null) course.fail(fault);
      else course.end(takenBy(info.response, info.serverMessageId ?? null));
    });
  };
  connection.connect((fault) => {
    if (fault !== undefined) course.fail(fault);
    else if (settings.auth === null) send();
    else connection.login({ ...settings.auth }, (refused) => (refused === null ? send() : course.fail(refused)));
  });
};

/** One connection for one message. It ends by the first thing that happens: an answer, a fault, or that time is over. */
const sendOver = (connection: SMTPConnection, sending: Sending): Promise<Sent> =>
  new Promise((resolve) => {
    const { settings, leave } = sending;
    const course: Course = {
      begun: false,
      end: (sent) => {
        clearTimeout(deadline);
        leave.stopping.removeEventListener('abort', stop);
        // Only the first counts: closing says that the connection was closed.
        resolve(sent);
        connection.close();
      },
      fail: (fault) => course.end(endingOf(fault, course.begun)),
    };
    const stop = (): void => {
      if (!course.begun) course.fail({ message: 'This process is stopping.', code: 'stopping' });
    };
    const { whole } = settings.patience ?? usual;
    const deadline = setTimeout(() => course.fail({ message: 'No answer in time.', code: 'ETIMEDOUT' }), whole);
    leave.stopping.addEventListener('abort', stop, { once: true });
    connection.on('error', course.fail);
    connection.once('end', () => course.fail({ message: 'The connection was closed.', code: 'ECONNECTION' }));
    converse(connection, sending, course);
  });

/** Sends by SMTP, over TLS 1.2 or later to a server whose certificate holds, or not at all. */
export const smtpCarrier = (settings: SmtpSettings): Carrier => ({
  ask: null,
  send: async (outgoing, leave) => {
    const raw = await composeLetter(outgoing, settings.mailbox).catch(() => null);
    if (raw === null) return endingOf({ message: 'The message could not be composed.', code: 'EMESSAGE' }, false);
    return sendOver(connectionFor(settings), { outgoing, raw, settings, leave });
  },
});
