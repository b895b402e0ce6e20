import { expect, test } from 'vitest';
import { settingsFromSocket, settingsFromUrl } from './settings.ts';

const url = 'postgres://mighty:secret@db.example.org:6432/records?sslmode=verify-full';

test('the user of DATABASE_URL migrates, and takes on the role of the web before serving pages', () => {
  const settings = settingsFromUrl(url);
  expect(settings.connection('owner')).toEqual({ connectionString: url });
  expect(settings.connection('web')).toEqual({ connectionString: url, options: '-c role=convenor_web' });
});

test('a role with a URL of its own connects with that', () => {
  const web = 'postgres://web@db.example.org/records';
  const settings = settingsFromUrl(url, { web });
  expect(settings.connection('web')).toEqual({ connectionString: web });
  expect(settings.connection('audit').options).toBe('-c role=convenor_audit');
});

test('another database of the same server is reached with the same user and the same care', () => {
  expect(settingsFromUrl(url).connection('owner', 'other')).toEqual({
    connectionString: 'postgres://mighty:secret@db.example.org:6432/other?sslmode=verify-full',
  });
});

test('the embedded database is reached by its socket, as one login role for each part', () => {
  expect(settingsFromSocket('/data/socket', 'convenor').connection('watch')).toMatchObject({
    host: '/data/socket',
    user: 'convenor_watch',
    database: 'convenor',
  });
});
