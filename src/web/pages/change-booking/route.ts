import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { decideOnChange, showAgree } from './agree-route.ts';
import { askForChange, showChange } from './change-route.ts';

const discussionOf = ({ params }: Visit): string => paths.discussion(params['id'] ?? '');

/** Cancelling and rearranging: asked for by those who run the meeting, agreed to by whoever the protocol names. */
export const changeBookingPages: AddPage = (app, house) => {
  app.get(paths.changeBooking(':id'), signedIn(house, showChange));
  app.post(paths.changeBooking(':id'), signedIn(house, sentOnce(discussionOf, askForChange)));
  app.get(paths.agreeChange(':id'), signedIn(house, showAgree));
  app.post(paths.agreeChange(':id'), signedIn(house, sentOnce(discussionOf, decideOnChange)));
};
