import type { Protocol } from './schema.ts';

/** What every case file knows: the moments from which, or at which, a clock can start or stop. */
export const momentMeanings = {
  'information-received': 'The concern reached social care.',
  'request-sent': 'The request was authorised and went to whoever books.',
  'single-agency-action-taken': 'Police or social care had to act at once.',
  'meeting-decided': 'It was decided that a meeting is needed.',
  'meeting-booked': 'The meeting was booked.',
  'meeting-starts': 'The time for which the meeting is booked; it lies ahead.',
  'information-asked': 'An agency was asked, with its invitation, for what it knows.',
  'information-given': 'An agency that was asked sent what it knows, or said that it knows nothing.',
  'meeting-held': 'The meeting started.',
  'meeting-ended': 'The meeting ended.',
  'action-table-sent': 'The table of actions was sent.',
  'minutes-issued': 'The first issue of the minutes was sent.',
  'minutes-received': 'A recipient opened the minutes for the first time.',
  'corrections-closed': 'The time for corrections closed.',
  'section-47-started': 'The meeting that started section 47 enquiries started.',
  'conference-wanted': 'The meeting that decided on a child protection conference started.',
  'conference-held': 'The child protection conference was held.',
  'child-due': 'The date on which an unborn child is expected; it lies ahead.',
} as const;

/** Convenor's own moments, by name. */
export const momentNames = Object.keys(momentMeanings);

/** Every moment that a protocol's clocks can name: Convenor's, its own, and those of its routes, ladders and decisions. */
export const momentsOf = ({ moments, routes, ladders }: Protocol): readonly string[] => [
  ...momentNames,
  ...moments.map(({ id }) => id),
  ...routes.flatMap(({ id }) => [`${id}-held`, `${id}-ended`]),
  ...ladders.flatMap(({ id, steps }) => [`${id}-raised`, ...steps.map((step) => `${id}-${step.id}`)]),
];
