import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../../application/house.ts';
import { demonstrationPeople } from '../../../application/people.ts';
import { endSession, startSession } from '../../../application/sessions.ts';
import { send } from '../../answer.ts';
import { clearSessionCookie, setSessionCookie } from '../../cookie.ts';
import { fieldsOf, pairsOf } from '../../fields.ts';
import { tightly } from '../../limits.ts';
import { ownPath } from '../../own-path.ts';
import type { AddPage } from '../../pages.ts';
import { signedIn } from '../../signed-in.ts';
import { sessionOf } from '../../visitor-of.ts';
import { badRequest, notFound } from '../../wrong/pages.ts';
import { groupsOf } from './presenter.ts';
import { signInView } from './view.ts';

const show = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (!house.demonstration) return send(reply, notFound(null));
  const next = ownPath(fieldsOf(pairsOf(request.query))['next']);
  return send(reply, signInView({ groups: groupsOf(await demonstrationPeople(house), house.protocols), next }));
};

const signIn = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (!house.demonstration) return send(reply, notFound(null));
  const { person: wanted, next } = fieldsOf(pairsOf(request.body));
  const person = (await demonstrationPeople(house)).find(({ id }) => id === wanted);
  if (person === undefined) return send(reply, badRequest(null));
  setSessionCookie(request, reply, await startSession(house, person));
  return reply.redirect(ownPath(next), 303);
};

/** Signing in as an invented person, in a demonstration only; and signing out. */
export const signInPages: AddPage = (app, house, limits) => {
  const config = tightly(limits.signIn);
  app.get('/sign-in', { config }, show(house));
  app.post('/sign-in', { config }, signIn(house));
  app.post(
    '/sign-out',
    signedIn(house, async ({ request, reply }) => {
      const found = await sessionOf(house, request);
      if (found.kind === 'live') await endSession(house, found.session);
      clearSessionCookie(request, reply);
      return { kind: 'see-other', to: '/sign-in' };
    }),
  );
};
