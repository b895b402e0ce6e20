import { protocolOf } from '../../../application/protocol-of.ts';
import { storyFilesOf } from '../../../application/story-files.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { AddPage } from '../../pages.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { showProtocol } from './presenter.ts';
import { storiesView } from './stories-view.ts';
import { protocolView } from './view.ts';

const show = async ({ house, params, visitor, now }: Visit) => {
  const area = params['area'] ?? '';
  if (!house.protocols.has(area)) return notFound(visitor);
  const about = { files: await storyFilesOf(area), today: londonDate(now) };
  return protocolView(visitor, showProtocol(protocolOf(house, area), about));
};

const showStories = async ({ house, params, visitor }: Visit) => {
  const area = params['area'] ?? '';
  if (!house.protocols.has(area)) return notFound(visitor);
  const file = (await storyFilesOf(area)).find(({ name }) => name === params['file']);
  if (file === undefined) return notFound(visitor);
  return storiesView({ visitor, area, name: protocolOf(house, area).protocol.name, file });
};

/** A protocol beside its clauses, and its stories. Protocols are no secret: whoever is signed in may read each of them. */
export const protocolPages: AddPage = (app, house) => {
  app.get('/protocols/:area', signedIn(house, show));
  app.get('/protocols/:area/stories/:file', signedIn(house, showStories));
};
