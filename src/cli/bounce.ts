import { longestReport, readBounce } from '../post/bounce-report.ts';
import { takeBounce } from '../post/take-bounce.ts';
import { connect } from '../store/connect.ts';
import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { settingsFromUrl } from '../store/settings.ts';
import { complain, print } from './print.ts';

/** What a mail server reads as “not now”: it keeps the report and tries again. */
const tryAgainLater = 75;

const everything = async (from: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of from) {
    length += chunk.length;
    if (length <= longestReport) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
};

/** Takes in a report from a mail server’s pipe. 0: it is noted; 1: it is no bounce, or of no message of ours; 75: the database is away. */
export const run = async (): Promise<number> => {
  const { DATABASE_URL: main = '', DATABASE_URL_WATCH: watch = '' } = process.env;
  if (main === '' && watch === '') {
    complain('bounce needs DATABASE_URL: with the embedded database mail is kept inside, and nothing comes back.');
    return 2;
  }
  const report = readBounce(await everything(process.stdin));
  if (report === null) {
    complain('This is no report that a message failed to arrive. Nothing was noted.');
    return 1;
  }
  const db = connect(settingsFromUrl(main === '' ? watch : main, watch === '' ? {} : { watch }), 'watch');
  try {
    const isOurs = await takeBounce(db, report);
    print(isOurs ? 'Noted: the message did not arrive.' : 'No message of ours has that name. Nothing was noted.');
    return isOurs ? 0 : 1;
  } catch (fault) {
    if (!(fault instanceof DatabaseUnavailable)) throw fault;
    complain('The database is away. Send the report again later.');
    return tryAgainLater;
  } finally {
    await db.destroy();
  }
};
