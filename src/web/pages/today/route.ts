import { seeToday } from '../../../application/see-today.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler } from '../../visit.ts';
import { guidanceNow } from '../../describe/guidance-now.ts';
import { todayShown } from './presenter.ts';
import { todayView } from './view.ts';

/** Said on Today to somebody who has just done something after which the case file is no longer theirs to see. */
const doneWords: ReadonlyMap<string | undefined, string> = new Map([
  ['returned', 'The request went back to whoever wrote it, with what is missing.'],
]);

const show: Handler = async ({ house, person, visitor, protocol, now, query }) =>
  todayView({
    visitor,
    today: todayShown(await seeToday(house, person), { person, protocol: protocol.protocol, now }),
    now,
    guidance: guidanceNow('today', protocol, now),
    done: doneWords.get(query['done']) ?? null,
  });

/** Where everybody starts: what they have to do. */
export const todayPage: AddPage = (app, house) => {
  app.get('/', async (_request, reply) => reply.redirect(paths.today, 303));
  app.get(paths.today, signedIn(house, show));
};
