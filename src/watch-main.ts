import { settingsFromUrl } from './store/settings.ts';
import { CannotStart } from './start/cannot-start.ts';
import { readEnvironment } from './start/environment.ts';
import { addressOf } from './start/listen.ts';
import { onStopRequest } from './start/on-stop-request.ts';
import { sayWhyNot } from './start/say-why-not.ts';
import { postOf, postingFor } from './start/posting.ts';
import { watchingFor } from './start/watching.ts';
import { warnOfHorizon } from './start/warn-of-horizon.ts';
import { startPost } from './post/start-post.ts';
import { startReadingCalendars } from './watch/calendars/read-calendars.ts';
import { startWatch } from './watch/start-watch.ts';

try {
  const { databaseUrl, roleUrls, port, mail } = readEnvironment(process.env);
  const url = roleUrls.watch ?? databaseUrl;
  if (url === undefined)
    throw new CannotStart(
      'A watch of its own needs DATABASE_URL: with the embedded database npm start watches itself.',
    );
  const write = (line: string) => process.stdout.write(line);
  const settings = settingsFromUrl(url, roleUrls);
  warnOfHorizon(write);
  const watching = watchingFor({ address: addressOf(port), post: postOf(mail) }, write);
  const stops = [startWatch(settings, watching), startReadingCalendars(settings, watching)];
  if (mail !== null) stops.push(startPost(settings, postingFor(mail, write)));
  onStopRequest(() => void Promise.all(stops.map((stop) => stop())).then(() => process.exit(0)));
} catch (error) {
  console.error(sayWhyNot(error));
  process.exitCode = 1;
}
