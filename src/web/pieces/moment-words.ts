import type { MomentName } from '../../protocol/schema.ts';

/** Moments as the end of a sentence: "Started yesterday 15:30, when the meeting was decided". */
export const momentWords: Readonly<Record<MomentName, string>> = {
  'request-sent': 'when the request was sent',
  'single-agency-action-taken': 'when police or social care had to act at once',
  'meeting-decided': 'when the meeting was decided',
  'meeting-booked': 'when the meeting was booked',
  'meeting-held': 'when the meeting began',
  'meeting-ended': 'when the meeting ended',
  'action-table-sent': 'when the action table was sent',
  'minutes-issued': 'when the minutes were issued',
  'minutes-received': 'when the minutes were received',
  'corrections-closed': 'when corrections closed',
  'section-47-started': 'when the section 47 enquiry was started',
  'conference-wanted': 'when a conference was decided',
  'conference-held': 'when the conference was held',
};
