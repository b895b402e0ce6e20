import { type PostOutcome, decidePost } from '../../../application/decide-post.ts';
import { seeOwnCalendarEntry } from '../../../application/own-calendar-entry.ts';
import { seeMessage, seePost } from '../../../application/see-post.ts';
import { type Answer, file, seeOther, withStatus } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { isDecision } from './decisions.ts';
import { messageView } from './message-view.ts';
import { type Said, postView } from './view.ts';

const whose = { message: 'The desk and those who authorise its meetings see to messages that did not arrive.' };

const numberIn = (typed: string | undefined): number | undefined => {
  const number = Number.parseInt(typed ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

const shown = async ({ house, person, visitor, now, query }: Visit, said: Said): Promise<Answer> => {
  const seen = await seePost(house, person, numberIn(query['before']));
  if (seen.kind !== 'seen') return forbidden(visitor, whose);
  const body = postView({ seen: seen.value, visitor, now, said });
  return said.kind === 'wrong' || said.kind === 'changed' ? withStatus(said.kind === 'wrong' ? 422 : 409, body) : body;
};

const list = (visit: Visit): Promise<Answer> => {
  const done = visit.query['done'];
  return shown(visit, isDecision(done) ? { kind: 'done', decision: done } : { kind: 'nothing' });
};

const afterwards = (visit: Visit, outcome: PostOutcome, decision: string): Promise<Answer> | Answer => {
  switch (outcome) {
    case 'done':
      return seeOther(`${paths.post}?done=${decision}`);
    case 'changed':
      return shown(visit, { kind: 'changed' });
    case 'forbidden':
      return forbidden(visit.visitor, whose);
    case 'not-found':
      return notFound(visit.visitor);
  }
};

const decide = async (visit: Visit): Promise<Answer> => {
  const { house, person, params, body } = visit;
  const [id = '', decision, about] = [params['message'], body['decision'], numberIn(body['about'])];
  if (!isDecision(decision) || about === undefined) return shown(visit, { kind: 'wrong', id });
  return afterwards(visit, await decidePost(house, person, { id, about, decision }), decision);
};

const show = async ({ house, person, visitor, now, params }: Visit): Promise<Answer> => {
  const message = await seeMessage(house, person, params['message'] ?? '');
  return message === null ? notFound(visitor) : messageView({ message, visitor, now });
};

const calendarFile = (text: string): Answer =>
  file('meeting.ics', 'text/calendar; charset=utf-8', new TextEncoder().encode(text));

const calendar = async ({ house, person, visitor, params }: Visit): Promise<Answer> => {
  const message = await seeMessage(house, person, params['message'] ?? '');
  if (message?.calendar == null) return notFound(visitor);
  return calendarFile(message.calendar);
};

const own = async ({ house, person, visitor, params }: Visit): Promise<Answer> => {
  const [caseId, invitationId] = [params['id'] ?? '', params['invitation'] ?? ''];
  const seen = await seeOwnCalendarEntry(house, person, { caseId, invitationId });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: 'This invitation went to somebody else.' });
  return seen.kind === 'seen' ? calendarFile(seen.value) : notFound(visitor);
};

export const postPages: AddPage = (app, house) => {
  app.get(paths.post, signedIn(house, list));
  app.get(paths.message(':message'), signedIn(house, show));
  app.get(`${paths.message(':message')}/meeting.ics`, signedIn(house, calendar));
  app.get(paths.ownCalendarEntry(':id', ':invitation'), signedIn(house, own));
  app.post(paths.decideOnMessage(':message'), signedIn(house, decide));
};
