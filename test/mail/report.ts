interface How {
  /** The id of the message that is reported. */
  readonly id: string;
  readonly action?: string;
  readonly diagnostic?: string;
  /** The name by which the server was given the message; null where it does not repeat it. */
  readonly envelopeId?: string | null;
  readonly withMessage?: boolean;
  readonly lineEnd?: '\r\n' | '\n';
  readonly nested?: boolean;
  readonly encoding?: '7bit' | 'base64';
}

/** A delivery status notification as Postfix writes it. RFC 3464. */
export const report = (how: How): string => {
  const { id, action = 'failed', diagnostic = '550 5.1.1 No such mailbox here', envelopeId = how.id } = how;
  const { withMessage = true, lineEnd = '\r\n', nested = false, encoding = '7bit' } = how;
  const status = [
    'Reporting-MTA: dns; mail.council.example.org',
    ...(envelopeId === null ? [] : [`Original-Envelope-Id: ${envelopeId}`]),
    '',
    'Final-Recipient: rfc822; police@police.example.org',
    `Action: ${action}`,
    'Status: 5.1.1',
    `Diagnostic-Code: smtp;`,
    `    ${diagnostic}`,
    '',
  ].join('\n');
  const body = [
    '--one/two',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '--one/two',
    'Content-Type: message/delivery-status',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoding === 'base64' ? Buffer.from(status).toString('base64') : status,
    ...(withMessage
      ? [
          '--one/two',
          'Content-Type: text/rfc822-headers',
          '',
          `Message-ID: <${id}@council.example.org>`,
          'Subject: A meeting',
        ]
      : []),
    '--one/two--',
    '',
  ];
  const headers = ['From: MAILER-DAEMON@council.example.org', 'Subject: Undelivered Mail Returned to Sender'];
  const type = 'Content-Type: multipart/report; report-type=delivery-status;\n  boundary="one/two"';
  const lines = nested
    ? [...headers, 'Content-Type: multipart/mixed; boundary=out', '', '--out', type, '', ...body, '--out--', '']
    : [...headers, type, '', ...body];
  return lines.join('\n').replaceAll('\n', lineEnd);
};
