import { allDesks, type DeskAsked } from './desk-filter.ts';
import { paths } from '../../paths.ts';

/** What the board calls the selected request and the day, in addresses. */
export const chosenId = 'chosen';
export const slotsId = 'slots';

/** The board on a day, of a desk, with a request selected. */
export const boardAt = ({
  day,
  request,
  desk,
  booked,
  moving,
}: {
  readonly day?: { readonly toString: () => string } | undefined;
  readonly request?: string | undefined;
  readonly desk?: string | undefined;
  /** A case file that has just been booked for another desk. */
  readonly booked?: string | undefined;
  /** How many bookings were asked to move just now, to make room for the request. */
  readonly moving?: number | undefined;
}): string => {
  const asked = new URLSearchParams();
  if (day !== undefined) asked.set('day', day.toString());
  if (request !== undefined) asked.set('request', request);
  if (desk !== undefined) asked.set('desk', desk);
  if (booked !== undefined) asked.set('booked', booked);
  if (moving !== undefined) asked.set('moving', String(moving));
  return asked.size === 0 ? paths.board : `${paths.board}?${asked.toString()}`;
};

/** How an address names the desk whose requests are listed: one's own needs no name. */
export const deskInAddress = ({
  shownDesk,
  ownDesk,
}: {
  readonly shownDesk: DeskAsked;
  readonly ownDesk: string | null;
}): string | undefined => (shownDesk === ownDesk ? undefined : (shownDesk ?? allDesks));

/** Where a slot that was chosen is confirmed. */
export const confirmAt = (caseId: string, { desk, startsAt }: { readonly desk: string; readonly startsAt: string }) =>
  `${paths.book(caseId)}?${new URLSearchParams({ desk, start: startsAt }).toString()}`;
