import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { DatabaseUnavailable } from '../application/database-unavailable.ts';
import type { House } from '../application/house.ts';
import { type Answer, send } from './answer.ts';
import { pairsOf } from './fields.ts';
import { TooManyRequests } from './limits.ts';
import { knownVisitor } from './visitor-of.ts';
import { type Attempt, fault, unavailable } from './wrong/failures.ts';
import { badRequest, notFound, tooLarge, tooMany } from './wrong/pages.ts';

const attemptOf = (house: House, request: FastifyRequest): Attempt => ({
  visitor: knownVisitor(house, request),
  path: request.url,
  pairs: request.method === 'POST' ? pairsOf(request.body) : null,
});

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

const answerTo = (house: House, error: unknown, request: FastifyRequest): Answer => {
  const visitor = knownVisitor(house, request);
  if (error instanceof DatabaseUnavailable) return unavailable(attemptOf(house, request));
  if (error instanceof TooManyRequests) return tooMany(visitor, error.seconds);
  const status = statusOf(error);
  if (status === 413) return tooLarge(visitor);
  if (status === 404) return notFound(visitor);
  return status < 500 ? badRequest(visitor) : fault(attemptOf(house, request), request.id);
};

/** Turns whatever was thrown into a page that says what to do. The only place that catches. */
export const answerFaults = (app: FastifyInstance, house: House): void => {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (statusOf(error) >= 500) request.log.error({ error }, 'failed');
    if (error instanceof DatabaseUnavailable) reply.header('retry-after', '60');
    if (error instanceof TooManyRequests) reply.header('retry-after', String(error.seconds));
    return send(reply, answerTo(house, error, request));
  });
};
