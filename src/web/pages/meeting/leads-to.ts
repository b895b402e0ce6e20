import { paths } from '../../paths.ts';
import type { Visit } from '../../visit.ts';

const telephone = 'telephone';

/** Where a form of the room goes when it stands on the one page of a telephone discussion. */
export const fromTelephone = (action: string): string => `${action}?back=${telephone}`;

/** Where somebody is led once a form of the room is accepted: to that one page where it stands there. */
export const leadsTo = ({ query, params }: Visit, usual: string, section: string): string =>
  query['back'] === telephone ? `${paths.telephoneOf(params['id'] ?? '')}#${section}` : usual;
