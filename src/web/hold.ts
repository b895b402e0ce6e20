import type { FastifyRequest } from 'fastify';
import type { House } from '../application/house.ts';
import { holdForm } from '../application/held-forms.ts';
import { type SessionFound, sessionOfForm } from '../application/sessions.ts';
import { type Answer, seeOther } from './answer.ts';
import { type Pairs, pairsOf } from './fields.ts';
import { unknownWriter } from './wrong/unknown-writer.ts';
import { someoneElse } from './wrong/someone-else.ts';
import { knownVisitor } from './visitor-of.ts';

const own = new Set(['_csrf', '_held']);

/** What was typed, without the form's own machinery. */
export const typed = (pairs: Pairs): Pairs => pairs.filter(([name]) => !own.has(name));

const signInTo = (request: FastifyRequest, held: string): Answer => {
  const to = `/sign-in?next=${encodeURIComponent(`/held/${held}`)}`;
  return request.headers['x-autosave'] === '1' ? { kind: 'json', status: 401, data: { signIn: to } } : seeOther(to);
};

/**
 * A form came in without a live session, or not made for it. It is held for the person whose form it provably was,
 * or else for whoever the session belongs to, and is saved only after they have looked at it.
 */
export const holdWhatWasTyped = async (house: House, found: SessionFound, request: FastifyRequest): Promise<Answer> => {
  const fields = pairsOf(request.body);
  const token = fields.find(([name]) => name === '_csrf')?.[1] ?? '';
  const madeFor = await sessionOfForm(house, token);
  const writer = madeFor.kind === 'none' ? found : madeFor;
  if (writer.kind === 'none') return unknownWriter(request.url, typed(fields));
  const form = { path: request.url, fields: typed(fields) };
  const held = await holdForm(house, writer.session.person, form);
  if (found.kind !== 'live') return signInTo(request, held);
  return found.session.person.id === writer.session.person.id
    ? seeOther(`/held/${held}`)
    : someoneElse(knownVisitor(house, request));
};
