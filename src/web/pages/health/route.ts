import { measure } from '../../../application/measures.ts';
import { horizonOn } from '../../../calendar/horizon.ts';
import { londonDate } from '../../../calendar/london.ts';
import { readiness } from '../../../application/ready.ts';
import type { House } from '../../../application/house.ts';
import type { AddPage } from '../../pages.ts';
import { sayMetrics } from './metrics.ts';

const unlimited = { config: { rateLimit: false as const } };

/** A notice overdue makes nothing unready: the pages work, and taking them away would help no child. */
const answers = {
  ready: [200, 'ready\n'],
  'notice-overdue': [200, 'ready, but a duty is overdue for notice by more than 60 s\n'],
  'database-away': [503, 'the database does not answer\n'],
} as const;

const horizonFor = ({ clock }: House) => horizonOn(londonDate(clock()));

/** What `/health/ready` says of the calendar: nothing until a year before it ends. */
const warningFor = (house: House): string => {
  const { warning } = horizonFor(house);
  return warning === null ? '' : `${warning}\n`;
};

/** For whoever watches the process: alive; able to answer, which needs the database; and how much waits to be done. */
export const healthPages: AddPage = (app, house) => {
  app.get('/health/live', unlimited, async (_request, reply) => reply.type('text/plain').send('alive\n'));
  app.get('/health/ready', unlimited, async (_request, reply) => {
    const [code, says] = answers[await readiness(house)];
    return reply
      .code(code)
      .type('text/plain')
      .send(`${says}${warningFor(house)}`);
  });
  app.get('/metrics', unlimited, async (_request, reply) =>
    reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(sayMetrics(await measure(house), { uptime: process.uptime(), calendarDays: horizonFor(house).daysLeft })),
  );
};
