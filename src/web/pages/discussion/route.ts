import { seeDiscussion } from '../../../application/see-discussion.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { discussionView } from './view.ts';

const show: Handler = async ({ house, person, params, visitor, protocol, now }) => {
  const seen = await seeDiscussion(house, person, { caseId: params['id'] ?? '' });
  switch (seen.kind) {
    case 'seen':
      return discussionView({ ...seen.value, protocol, now, visitor });
    case 'forbidden':
      return forbidden(visitor, {
        message:
          'Only the people who run this discussion see this page. If you were invited, the link in your invitation takes you to yours.',
      });
    case 'not-found':
      return notFound(visitor);
  }
};

export const discussionPage: AddPage = (app, house) => {
  app.get(paths.discussion(':id'), signedIn(house, show));
};
