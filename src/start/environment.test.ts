import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { readEnvironment } from './environment.ts';

test('with nothing set it is port 3000 and the embedded database', () => {
  expect(readEnvironment({})).toMatchObject({ port: 3000, databaseUrl: undefined, watch: 'here' });
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('PORT and DATABASE_URL are taken as they are', () => {
  const databaseUrl = 'postgresql://convenor@db.example.org/convenor';
  expect(readEnvironment({ PORT: '8080', DATABASE_URL: databaseUrl })).toMatchObject({ port: 8080, databaseUrl });
});

test.for([
  ['PORT', 'http'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['DATABASE_URL', 'db.example.org'],
  ['DATABASE_URL', 'mysql://db.example.org/convenor'],
  ['WATCH', 'sometimes'],
] as const)('%s cannot be “%s”, and the sentence names it', ([name, value]) => {
  const read = () => readEnvironment({ [name]: value });
  expect(read).toThrow(CannotStart);
  expect(read).toThrow(`${name} should`);
});

const from = 'Children’s desk <Desk@council.example.org>';
const mailbox = { name: 'Children’s desk', email: 'desk@council.example.org' };
const key = 'live-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000';
const template = '12345678-1234-1234-1234-123456789012';

test('mail is kept inside unless it is said how it leaves', () => {
  expect(readEnvironment({}).mail).toBeNull();
  expect(readEnvironment({ SMTP_URL: '', MAIL_FROM: '', NOTIFY_API_KEY: '' }).mail).toBeNull();
});

test('by SMTP it leaves encrypted from the first byte, or by STARTTLS', () => {
  expect(readEnvironment({ SMTP_URL: 'smtps://convenor:p%40ss@mail.example.org', MAIL_FROM: from }).mail).toEqual({
    ...{ by: 'smtp', host: 'mail.example.org', port: 465, secure: true, mailbox },
    auth: { user: 'convenor', pass: 'p@ss' },
  });
  expect(readEnvironment({ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'desk@council.example.org' }).mail).toEqual({
    ...{ by: 'smtp', host: 'mail.example.org', port: 587, secure: false, auth: null },
    mailbox: { name: 'Convenor', email: 'desk@council.example.org' },
  });
});

test('by GOV.UK Notify it leaves with a key and a template', () => {
  const { mail } = readEnvironment({ NOTIFY_API_KEY: key, NOTIFY_TEMPLATE: template, MAIL_FROM: from });
  expect(mail).toEqual({ by: 'notify', apiKey: key, template, mailbox });
});

test.for([
  [{ SMTP_URL: 'mail.example.org', MAIL_FROM: from }, 'SMTP_URL should look like'],
  [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: from }, 'SMTP_URL should look like'],
  [{ SMTP_URL: 'smtp://convenor@mail.example.org', MAIL_FROM: from }, 'a user and a password, or neither'],
  [{ SMTP_URL: 'smtp://a:100%@mail.example.org', MAIL_FROM: from }, 'write a % in it as %25'],
  [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM should be the mailbox'],
  [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'the desk' }, 'MAIL_FROM should be the mailbox'],
  [{ SMTP_URL: 'smtp://mail.example.org', NOTIFY_API_KEY: key, MAIL_FROM: from }, 'not both'],
  [{ NOTIFY_API_KEY: 'a-key', NOTIFY_TEMPLATE: template, MAIL_FROM: from }, 'NOTIFY_API_KEY should be'],
  [{ NOTIFY_API_KEY: key, MAIL_FROM: from }, 'NOTIFY_TEMPLATE should be'],
  [{ MAIL_FROM: from }, 'no mail would leave'],
] as const)('%o cannot be how mail leaves, and the sentence says why', ([variables, sentence]) => {
  const read = () => readEnvironment(variables);
  expect(read).toThrow(CannotStart);
  expect(read).toThrow(sentence);
});

test.for([
  { SMTP_URL: 'smtpx://convenor:hunter2@mail.example.org', MAIL_FROM: from },
  { NOTIFY_API_KEY: 'hunter2', NOTIFY_TEMPLATE: template, MAIL_FROM: from },
])('the sentence about %o gives away no password and no key', (variables) => {
  expect(() => readEnvironment(variables)).toThrow(/^(?!.*hunter2)/u);
});
