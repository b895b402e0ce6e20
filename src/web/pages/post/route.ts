import { seeMessage, seePost } from '../../../application/see-post.ts';
import { type Answer, file } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { messageView, postView } from './view.ts';

const list = async ({ house, person, visitor, now, query }: Visit): Promise<Answer> => {
  const before = Number.parseInt(query['before'] ?? '', 10);
  const messages = await seePost(house, person, Number.isNaN(before) ? undefined : before);
  return messages === null ? notFound(visitor) : postView({ messages, visitor, now });
};

const show = async ({ house, person, visitor, now, params }: Visit): Promise<Answer> => {
  const message = await seeMessage(house, person, params['message'] ?? '');
  return message === null ? notFound(visitor) : messageView({ message, visitor, now });
};

const calendar = async ({ house, person, visitor, params }: Visit): Promise<Answer> => {
  const message = await seeMessage(house, person, params['message'] ?? '');
  if (message?.calendar == null) return notFound(visitor);
  return file('meeting.ics', 'text/calendar; charset=utf-8', new TextEncoder().encode(message.calendar));
};

export const postPages: AddPage = (app, house) => {
  app.get(paths.post, signedIn(house, list));
  app.get(paths.message(':message'), signedIn(house, show));
  app.get(`${paths.message(':message')}/meeting.ics`, signedIn(house, calendar));
};
