import { seeBoard } from '../../../application/see-board.ts';
import { bookingClauses } from '../../../casefile/booking/booking-rules.ts';
import { londonDate } from '../../../calendar/london.ts';
import { guidanceNow } from '../../describe/guidance-now.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { dayAsked } from './day.ts';
import { boardShown } from './presenter.ts';
import { boardView } from './view.ts';

const show: Handler = async ({ house, person, visitor, protocol, now, query }) => {
  const day = dayAsked(query['day'], now) ?? londonDate(now);
  const seen = await seeBoard(house, person, day);
  switch (seen.kind) {
    case 'not-found':
      return notFound(visitor);
    case 'forbidden':
      return forbidden(visitor, {
        message: 'The board is for those who book meetings, and for the managers who authorise and rearrange them.',
        clauses: bookingClauses(protocol.protocol),
      });
    case 'seen': {
      const asked = {
        day,
        request: query['request'],
        desk: query['desk'],
        booked: query['booked'],
        moving: query['moving'],
        person,
        protocol: protocol.protocol,
        calendar: protocol.calendar,
        now,
      };
      return boardView({
        visitor,
        guidance: guidanceNow('board', protocol, now),
        board: boardShown(seen.value, asked),
      });
    }
  }
};

/** The board of the desks. */
export const boardPage: AddPage = (app, house) => {
  app.get(paths.board, signedIn(house, show));
};
