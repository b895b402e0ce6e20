import { seeCapacity } from '../../../application/see-capacity.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { behindAsked, capacityShown } from './presenter.ts';
import { capacityView } from './view.ts';

const show: Handler = async ({ house, person, visitor, protocol, now, query }) => {
  const asked = behindAsked(query);
  const seen = await seeCapacity(house, person, asked);
  switch (seen.kind) {
    case 'not-found':
      return notFound(visitor);
    case 'forbidden':
      return forbidden(visitor, {
        message: 'Where capacity failed is for those who agree to moving meetings.',
        clauses: protocol.protocol.rearranging?.clauses ?? [],
      });
    case 'seen':
      return capacityView(visitor, capacityShown(seen.value, { asked, protocol: protocol.protocol, now }));
  }
};

/** Where capacity failed the requests, for leaders. */
export const capacityPage: AddPage = (app, house) => {
  app.get(paths.capacity, signedIn(house, show));
};
