import type { FastifyReply, FastifyRequest } from 'fastify';

const nameFor = (request: FastifyRequest): string => (request.protocol === 'https' ? '__Host-convenor' : 'convenor');

const options = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const;

/** The session's secret that the browser sent, if any. */
export const sessionCookie = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)];

/** Lasts until the browser closes; the server's own limits come sooner. */
export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string): void => {
  reply.setCookie(nameFor(request), token, options(request));
};

export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.clearCookie(nameFor(request), options(request));
};
