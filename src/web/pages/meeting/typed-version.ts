import type { Visit } from '../../visit.ts';

/** The version a form was made from. Anything unreadable builds on nothing, so that it can clash but never overwrite. */
export const basedOn = ({ body }: Pick<Visit, 'body'>): number =>
  /^\d{1,9}$/.test(body['version'] ?? '') ? Number(body['version']) : 0;
