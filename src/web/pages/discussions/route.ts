import { seeDiscussions } from '../../../application/see-discussions.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { cursorIn } from './cursor.ts';
import { listed } from './presenter.ts';
import { discussionsView } from './view.ts';

const show: Handler = async ({ house, person, visitor, protocol, now, query }) => {
  const open = query['past'] !== 'yes';
  const after = cursorIn(query);
  const { lines, next } = await seeDiscussions(house, person, { open, after });
  return discussionsView({
    visitor,
    open,
    lines: lines.map((line) => listed(line, { protocol: protocol.protocol, now })),
    isFirst: after === null,
    next,
    now,
  });
};

/** The discussions that are somebody's, open and past. */
export const discussionsPage: AddPage = (app, house) => {
  app.get(paths.discussions, signedIn(house, show));
};
