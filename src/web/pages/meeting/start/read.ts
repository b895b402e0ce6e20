import type { Temporal } from 'temporal-polyfill';
import type { MeetingOpened } from '../../../../application/start-meeting.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { readMoment } from '../typed-moment.ts';
import type { Chairs } from './presenter.ts';

export type StartRead =
  | { readonly ok: true; readonly command: MeetingOpened }
  | { readonly ok: false; readonly errors: readonly PageError[] };

const chairFrom = (body: Fields, { near, others }: Chairs): string | PageError => {
  const isOther = body['chair'] === 'other';
  const id = isOther ? body['other-chair'] : body['chair'];
  const listed = isOther ? others : near;
  if (listed.some((one) => one.id === id) && id !== undefined) return id;
  return { field: isOther ? 'other-chair' : 'chair', message: 'Select who chairs the meeting' };
};

const startFrom = (body: Fields, now: Temporal.Instant): string | PageError => {
  if (body['when'] === 'now') return now.toString();
  if (body['when'] !== 'earlier') return { field: 'when', message: 'Select when the meeting started' };
  const read = readMoment(body, 'started-at', 'when the meeting started');
  return read.ok ? read.at.toString() : read.error;
};

/** Who chairs and since when, as chosen on the page. */
export const readStart = (body: Fields, chairs: Chairs, now: Temporal.Instant): StartRead => {
  const chairPersonId = chairFrom(body, chairs);
  const startedAt = startFrom(body, now);
  if (typeof chairPersonId === 'string' && typeof startedAt === 'string')
    return { ok: true, command: { chairPersonId, startedAt } };
  return { ok: false, errors: [chairPersonId, startedAt].filter((one) => typeof one !== 'string') };
};
