import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sessionCookie } from './cookie.ts';
import { type Limits, defaultLimits } from './options.ts';

const minute = 60_000;

// The hash, so that no secret stays in the limiter's memory.
const whoAsks = (request: FastifyRequest): string => {
  const token = sessionCookie(request);
  return token === undefined ? request.ip : createHash('sha256').update(token).digest('base64url');
};

/** Raised when somebody asks too often; `faults.ts` turns it into a page. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly statusCode = 429;
  readonly seconds: number;
  constructor(seconds: number) {
    super('Too many requests');
    this.seconds = seconds;
  }
}

/** Limits by person, and more tightly where guessing would pay: sign-in and addresses that lead nowhere. */
export const addLimits = async (app: FastifyInstance, wanted: Partial<Limits> = {}): Promise<Limits> => {
  const limits = { ...defaultLimits, ...wanted };
  await app.register(rateLimit, {
    max: limits.pages,
    timeWindow: minute,
    keyGenerator: whoAsks,
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests(Math.max(1, Math.ceil(ttl / 1000))),
  });
  return limits;
};

/** For a route's `config`: so many a minute from one address. */
export const tightly = (max: number) => ({
  rateLimit: { max, timeWindow: minute, keyGenerator: (request: FastifyRequest) => request.ip },
});
