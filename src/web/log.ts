import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { ServerOptions } from './options.ts';

const frames = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

// An error's message can quote what somebody typed or what the database holds: its name, code and place cannot.
const errorOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, code: 'code' in error ? String(error.code) : undefined, at: frames(error) };
};

const idsOnly = { req: ({ id }: { id: string }) => ({ id }), error: errorOf };

/** Pino, told to write ids and codes and never what was asked or sent. */
export const loggerOptions = ({ log }: ServerOptions): FastifyServerOptions['logger'] =>
  log === null
    ? false
    : { level: 'info', base: null, serializers: idsOnly, ...(log === undefined ? {} : { stream: log }) };

/** One line a request: its pattern, not its address. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method, route: routeOptions.url ?? 'unknown', status: reply.statusCode, milliseconds },
      'answered',
    );
  });
};
