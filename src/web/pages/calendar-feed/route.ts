import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFeed } from '../../../application/diary/calendar-feed.ts';
import type { House } from '../../../application/house.ts';
import { send } from '../../answer.ts';
import { fieldsOf, pairsOf } from '../../fields.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { notFound } from '../../wrong/pages.ts';

const shape = /^[A-Za-z0-9_-]{43}$/;

const linkTo = (caseId: string, invitationId: string | null): string =>
  invitationId === null ? paths.discussion(caseId) : paths.invitation(caseId, invitationId);

const show = (house: House) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { authority: authorityId = '', token = '' } = fieldsOf(pairsOf(request.params));
  const feed = shape.test(token) ? await readFeed(house, { authorityId, token }, linkTo) : null;
  return feed === null ? send(reply, notFound(null)) : reply.type('text/calendar; charset=utf-8').send(feed);
};

/** What somebody's own calendar reads: the address is the only key, because a calendar cannot sign in. */
export const calendarFeedPage: AddPage = (app, house) => {
  app.get(paths.calendarFeed(':authority', ':token'), show(house));
};
