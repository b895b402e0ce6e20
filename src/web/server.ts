import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { House } from '../application/house.ts';
import { send } from './answer.ts';
import { serveAssets } from './serve-assets.ts';
import { answerFaults } from './faults.ts';
import { addLimits, tightly } from './limits.ts';
import { logRequests, loggerOptions } from './log.ts';
import { type ServerOptions, largestBody } from './options.ts';
import { pages } from './pages.ts';
import { addSecurityHeaders, headersBeforePlugins, isFromHere } from './security.ts';
import { knownVisitor, sessionOf } from './visitor-of.ts';
import { badRequest, fromElsewhere, notFound } from './wrong/pages.ts';

const newServer = (house: House, options: ServerOptions): FastifyInstance =>
  Fastify({
    logger: loggerOptions(options) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => house.newId(),
    bodyLimit: largestBody,
    trustProxy: options.trustProxy ?? false,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    // Addresses that cannot be decoded do not reach the error handler.
    frameworkErrors: (_error, _request, reply) => void send(reply.headers(headersBeforePlugins), badRequest(null)),
  });

/** The whole web server, not yet listening. Close it with `app.close()`: requests under way are answered first. */
export const buildServer = async (house: House, options: ServerOptions = {}): Promise<FastifyInstance> => {
  const app = newServer(house, options);
  answerFaults(app, house);
  logRequests(app);
  await addSecurityHeaders(app);
  await app.register(cookie);
  const limits = await addLimits(app, options.limits);
  // Forms only: no other body has a use here.
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: largestBody });
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && !isFromHere(request)) return send(reply, fromElsewhere());
  });
  serveAssets(app);
  for (const addPage of pages) addPage(app, house, limits);
  app.setNotFoundHandler({ preHandler: app.rateLimit(tightly(limits.notFound).rateLimit) }, async (request, reply) => {
    await sessionOf(house, request);
    return send(reply, notFound(knownVisitor(house, request)));
  });
  return app;
};
