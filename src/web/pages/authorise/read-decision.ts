import type { Temporal } from 'temporal-polyfill';
import type { AuthoriseMeeting } from '../../../casefile/request/authorise-meeting.ts';
import type { Agreement } from '../../../casefile/state.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment } from '../meeting/typed-moment.ts';

/** When it was decided and when an agency acted, as far as what was typed says so. */
export interface TimesRead {
  readonly decidedAt: string;
  readonly actionTakenAt: string | null;
  readonly errors: readonly PageError[];
}

/** Reads the two times; where one cannot be read it is taken to be now, or not at all, and there is an error. */
export const readTimes = (body: Fields, now: Temporal.Instant): TimesRead => {
  const decided = body['decided'] === 'earlier' ? readMoment(body, 'decided-at', 'when you decided') : null;
  const acted = body['acted'] === 'yes' ? readMoment(body, 'action-taken-at', 'when an agency acted') : null;
  return {
    decidedAt: decided?.ok === true ? decided.at.toString() : now.toString(),
    actionTakenAt: acted?.ok === true ? acted.at.toString() : null,
    errors: [
      ...(body['decided'] === undefined ? [{ field: 'decided', message: 'Select when you decided' }] : []),
      ...(decided?.ok === false ? [decided.error] : []),
      ...(body['acted'] === undefined
        ? [{ field: 'acted', message: 'Select whether an agency had to act at once' }]
        : []),
      ...(acted?.ok === false ? [acted.error] : []),
    ],
  };
};

/** What is to be authorised, as typed. */
export const readDecision = (
  body: Fields,
  { decidedAt, actionTakenAt }: TimesRead,
  agreements: readonly Agreement[],
): AuthoriseMeeting => ({
  urgency: body['urgency'] ?? '',
  desk: body['desk'] ?? '',
  decidedAt,
  actionTakenAt,
  ...(body['route'] === undefined ? {} : { route: body['route'], agreements }),
  rationale: { by: body['rationale-by'] ?? '', text: body['rationale'] ?? '' },
});
