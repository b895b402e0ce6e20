import { momentTitle } from '../../casefile/happening/moment-title.ts';
import { gathering } from '../../protocol/gathering.ts';
import { insideSentence } from '../../protocol/in-a-sentence.ts';
import type { MomentName, Protocol } from '../../protocol/schema.ts';

const ours: Readonly<Record<MomentName, string>> = {
  'information-received': 'when the concern was received',
  'request-sent': 'when the request was sent',
  'single-agency-action-taken': 'when police or social care had to act at once',
  'meeting-decided': 'when the meeting was decided',
  'meeting-booked': 'when the meeting was booked',
  'meeting-starts': 'for which the meeting is booked',
  'information-asked': 'when the information was asked for',
  'information-given': 'when the information was given',
  'meeting-held': 'when the meeting began',
  'meeting-ended': 'when the meeting ended',
  'action-table-sent': 'when the action table was sent',
  'minutes-issued': 'when the minutes were issued',
  'minutes-received': 'when the minutes were received',
  'corrections-closed': 'when corrections closed',
  'section-47-started': 'when the section 47 enquiry was started',
  'conference-wanted': 'when a conference was decided',
  'conference-held': 'when the conference was held',
  'child-due': 'when the child is expected',
};

/** "when the telephone conference ended" */
const ofRoute = (name: MomentName, { routes }: Protocol): string | null => {
  const route = routes.find(({ id }) => name === `${id}-held` || name === `${id}-ended`);
  if (route === undefined) return null;
  return `when the ${insideSentence(route.title)} ${name.endsWith('-held') ? 'began' : 'ended'}`;
};

/** A moment as the end of a sentence: "Started yesterday 15:30, when the meeting was decided". */
export const momentWords = (name: MomentName, protocol: Protocol): string =>
  ours[name]?.replace('the meeting', `the ${gathering(protocol)}`) ??
  ofRoute(name, protocol) ??
  `when ${insideSentence(momentTitle(name, protocol))}`;
