import { paths } from '../../paths.ts';

/** The board on a day, with a request selected. */
export const boardAt = ({
  day,
  request,
}: {
  readonly day?: { readonly toString: () => string } | undefined;
  readonly request?: string | undefined;
}): string => {
  const asked = new URLSearchParams();
  if (day !== undefined) asked.set('day', day.toString());
  if (request !== undefined) asked.set('request', request);
  return asked.size === 0 ? paths.board : `${paths.board}?${asked.toString()}`;
};

/** Where a slot that was chosen is confirmed. */
export const confirmAt = (caseId: string, { desk, startsAt }: { readonly desk: string; readonly startsAt: string }) =>
  `${paths.book(caseId)}?${new URLSearchParams({ desk, start: startsAt }).toString()}`;
