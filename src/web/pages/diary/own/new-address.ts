import type { Visit } from '../../../visit.ts';
import { paths } from '../../../paths.ts';

const name = 'convenor-calendar';
const seconds = 120;

const options = ({ request }: Visit) =>
  ({ path: paths.diary, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }) as const;

/** Carries the address of a calendar to the page that shows it once: it is a secret, and the server keeps only its hash. */
export const keepNewAddress = (visit: Visit, address: string): void => {
  visit.reply.setCookie(name, address, { ...options(visit), maxAge: seconds });
};

/** The address that was just made, if there is one; it is gone after this. */
export const takeNewAddress = (visit: Visit): string | null => {
  const address = visit.request.cookies[name];
  if (address === undefined) return null;
  visit.reply.clearCookie(name, options(visit));
  return address.startsWith(`${visit.house.address}/calendars/`) ? address : null;
};
