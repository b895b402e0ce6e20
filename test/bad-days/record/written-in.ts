import type { LightMyRequestResponse } from 'fastify';

/** The case file that a form was written in: the one it led to, as a form may begin one. */
export const writtenIn = ({ headers }: Pick<LightMyRequestResponse, 'headers'>, opened: string): string =>
  /^\/discussions\/([^/?#]+)/.exec(String(headers.location))?.[1] ?? opened;
