import { seeDiscussionDuties } from '../../../application/see-discussion-duties.ts';
import { departuresInWords } from '../../../documents/minutes/departures.ts';
import { barOf } from '../../describe/discussion-bar.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { dutyGroups } from './presenter.ts';
import { discussionDutiesView } from './view.ts';

const show: Handler = async ({ house, person, params, visitor, protocol, now }) => {
  const found = await seeDiscussionDuties(house, person, params['id'] ?? '');
  switch (found.kind) {
    case 'not-found':
      return notFound(visitor);
    case 'forbidden':
      return forbidden(visitor, { message: 'Only the people who run this discussion see its duties.' });
    case 'seen': {
      const { caseId, state, duties } = found.value;
      return discussionDutiesView({
        visitor,
        caseId,
        reference: state.reference,
        groups: dutyGroups(found.value, { protocol: protocol.protocol, now }),
        departures: departuresInWords(state, protocol.protocol),
        bar: barOf({ caseId, state, protocol, duties, now }),
      });
    }
  }
};

/** Every duty of a discussion, with what started and ended it and who was told. */
export const discussionDutiesPage: AddPage = (app, house) => {
  app.get(paths.discussionDuties(':id'), signedIn(house, show));
};
