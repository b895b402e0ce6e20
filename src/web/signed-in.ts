import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { dropHeldForm } from '../application/held-forms.ts';
import type { House } from '../application/house.ts';
import { protocolFor } from '../application/protocol-for.ts';
import { type Session, formTokenOf, isSameToken } from '../application/sessions.ts';
import { type Answer, send, statusOf } from './answer.ts';
import { allOf, fieldsOf, pairsOf } from './fields.ts';
import { holdWhatWasTyped, typed } from './hold.ts';
import { sendingKey } from './sending-key.ts';
import type { Handler, Visit } from './visit.ts';
import { sessionOf, visitorOf } from './visitor-of.ts';

interface Called {
  readonly session: Session;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const visitOf = async (house: House, { session, request, reply }: Called): Promise<Visit> => {
  const params = fieldsOf(pairsOf(request.params));
  const protocol = await protocolFor(house, session.person.authorityId, params['id']);
  const sent = pairsOf(request.body);
  const body = fieldsOf(sent);
  const isAutosave = request.headers['x-autosave'] === '1';
  return {
    house,
    person: session.person,
    authority: { id: protocol.protocol.authority, name: protocol.protocol.name },
    protocol,
    visitor: { ...visitorOf(house, session), sent: typed(sent) },
    csrf: formTokenOf(session),
    now: house.clock(),
    path: request.url,
    params,
    query: fieldsOf(pairsOf(request.query)),
    body,
    all: (name) => allOf(sent, name),
    idempotencyKey: isAutosave ? null : sendingKey(request.url, sent),
    isAutosave,
    request,
    reply,
  };
};

const isLooking = (request: FastifyRequest): boolean => request.method === 'GET' || request.method === 'HEAD';

const isOurs = (session: Session, request: FastifyRequest): boolean =>
  isSameToken(fieldsOf(pairsOf(request.body))['_csrf'] ?? '', formTokenOf(session));

const forgetWhatWasHeld = async (visit: Visit, answer: Answer): Promise<void> => {
  const held = visit.body['_held'];
  if (held !== undefined && statusOf(answer) < 400) await dropHeldForm(visit.house, visit.person, held);
};

/**
 * Wraps a page's handler: only a signed-in person gets in, and what is posted must come from a form made for their
 * session. Otherwise they sign in first, and what they typed is held for them until then.
 */
export const signedIn =
  (house: House, handler: Handler): RouteHandlerMethod =>
  async (request, reply) => {
    const found = await sessionOf(house, request);
    if (found.kind === 'live' && (isLooking(request) || isOurs(found.session, request))) {
      const visit = await visitOf(house, { session: found.session, request, reply });
      const answer = await handler(visit);
      await forgetWhatWasHeld(visit, answer);
      return send(reply, answer);
    }
    if (!isLooking(request)) return send(reply, await holdWhatWasTyped(house, found, request));
    return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
  };
