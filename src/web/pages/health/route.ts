import type { AddPage } from '../../pages.ts';
import { isReady } from '../../../application/ready.ts';

const unlimited = { config: { rateLimit: false as const } };

/** For whoever watches the process: alive; and able to answer, which needs the database. */
export const healthPages: AddPage = (app, house) => {
  app.get('/health/live', unlimited, async (_request, reply) => reply.type('text/plain').send('alive\n'));
  app.get('/health/ready', unlimited, async (_request, reply) => {
    const ready = await isReady(house);
    return reply
      .code(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'the database does not answer\n');
  });
};
