import type { FastifyRequest } from 'fastify';
import { type House, keepsMail } from '../application/house.ts';
import { protocolOf } from '../application/protocol-of.ts';
import { type Session, type SessionFound, findSession, formTokenOf } from '../application/sessions.ts';
import { maySeeBoard } from '../disclosure/board.ts';
import { maySeeCapacity } from '../disclosure/capacity.ts';
import { dutyScopes } from '../disclosure/listed.ts';
import type { Protocol } from '../protocol/schema.ts';
import { sessionCookie } from './cookie.ts';
import { paths } from './paths.ts';
import type { Visitor } from './visitor.ts';

/** A telephone number is read in one piece, so a line never ends within it. */
const numbersUnbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');

/** Whoever answers for the whole authority comes for all of it; everybody else for what is theirs first. */
const dutiesOf = ({ person }: Session, protocol: Protocol): string | null => {
  const scopes = dutyScopes(person, protocol);
  if (scopes.includes('all')) return `${paths.duties}?scope=all`;
  return scopes.length > 1 ? paths.duties : null;
};

/** The person of a session as the frame shows them. */
export const visitorOf = (house: House, session: Session): Visitor => {
  const { protocol } = protocolOf(house, session.person.authorityId);
  const desk = protocol.desks.find(({ id }) => id === session.person.desk);
  return {
    name: session.person.name,
    jobTitle: session.person.jobTitle,
    authorityName: protocol.name,
    deskName: desk === undefined ? null : `${desk.name} desk`,
    seesBoard: maySeeBoard(session.person, protocol),
    seesCapacity: maySeeCapacity(session.person, protocol),
    duties: dutiesOf(session, protocol),
    colour: protocol.words.colour,
    dutyLine: numbersUnbroken(protocol.words.duty),
    demonstration: house.demonstration,
    keepsMail: keepsMail(house),
    csrf: formTokenOf(session),
  };
};

// One look-up a request, also when the request ends on an error page.
const looked = new WeakMap<FastifyRequest, SessionFound>();

/** The session of a request's cookie. */
export const sessionOf = async (house: House, request: FastifyRequest): Promise<SessionFound> => {
  const known = looked.get(request);
  if (known !== undefined) return known;
  const token = sessionCookie(request);
  const found: SessionFound = token === undefined ? { kind: 'none' } : await findSession(house, token);
  looked.set(request, found);
  return found;
};

/** For error pages: the visitor if already known; asks nothing, so it cannot fail again. */
export const knownVisitor = (house: House, request: FastifyRequest): Visitor | null => {
  const known = looked.get(request);
  return known?.kind === 'live' ? visitorOf(house, known.session) : null;
};
