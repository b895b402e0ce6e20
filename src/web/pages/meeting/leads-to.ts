import { paths } from '../../paths.ts';
import type { Visit } from '../../visit.ts';

const telephone = 'telephone';

/** Where a form of the room goes when it stands on the one page of a telephone discussion. */
export const fromTelephone = (action: string): string => `${action}?back=${telephone}`;

/** Whether what was sent or asked for stands on that one page. */
export const isFromTelephone = ({ query }: Visit): boolean => query['back'] === telephone;

/** Where a form goes that is shown once more, on its way back to the page it stands on. */
export const onItsWay = (visit: Visit, action: string): string =>
  isFromTelephone(visit) ? fromTelephone(action) : action;

/** Where somebody is led once a form of the room is accepted: to that one page where it stands there. */
export const leadsTo = (visit: Visit, usual: string, section: string): string =>
  isFromTelephone(visit) ? `${paths.telephoneOf(visit.params['id'] ?? '')}#${section}` : usual;
