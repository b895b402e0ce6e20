import type { FastifyReply, FastifyRequest } from 'fastify';
import { type House, keepsMail } from '../../../application/house.ts';
import { demonstrationPeople } from '../../../application/people.ts';
import { endSession, formTokenOf, isSameToken, startSession } from '../../../application/sessions.ts';
import { send } from '../../answer.ts';
import { clearSessionCookie, sessionCookie, setSessionCookie } from '../../cookie.ts';
import { fieldsOf, pairsOf } from '../../fields.ts';
import { tightly } from '../../limits.ts';
import { ownPath } from '../../own-path.ts';
import type { AddPage } from '../../pages.ts';
import { sessionOf } from '../../visitor-of.ts';
import { badRequest, notFound } from '../../wrong/pages.ts';
import { authoritiesOf, signInName } from './presenter.ts';
import { signInView } from './view.ts';

const show = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (!house.demonstration) return send(reply, notFound(null));
  const next = ownPath(fieldsOf(pairsOf(request.query))['next']);
  const authorities = authoritiesOf(await demonstrationPeople(house), house.protocols);
  return send(reply, signInView({ authorities, next, keepsMail: keepsMail(house) }));
};

const signIn = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (!house.demonstration) return send(reply, notFound(null));
  const { person: wanted, next } = fieldsOf(pairsOf(request.body));
  const person = (await demonstrationPeople(house)).find((one) => signInName(one) === wanted);
  if (person === undefined) return send(reply, badRequest(null));
  setSessionCookie(request, reply, await startSession(house, person));
  return reply.redirect(ownPath(next), 303);
};

const signOut = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  const found = await sessionOf(house, request);
  const token = fieldsOf(pairsOf(request.body))['_csrf'] ?? '';
  if (found.kind === 'live' && !isSameToken(token, formTokenOf(found.session))) return reply.redirect('/', 303);
  await endSession(house, sessionCookie(request) ?? '');
  clearSessionCookie(request, reply);
  return reply.redirect('/sign-in', 303);
};

/** Signing in as an invented person, in a demonstration only; and signing out. */
export const signInPages: AddPage = (app, house, limits) => {
  const config = tightly(limits.signIn);
  app.get('/sign-in', { config }, show(house));
  app.post('/sign-in', { config }, signIn(house));
  app.post('/sign-out', signOut(house));
};
