import { undecided } from '../../../casefile/decision/undecided.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { type Room, notesOf } from '../meeting/room.ts';
import { openAt } from './live.ts';

/** What is wrong with ending it. The code tells an area from a decision, which may have the same name. */
export type EndError = PageError & { readonly code?: string };

/** Whether it is about what is written under an area: the only text that the end itself does not ask for. */
export const isOfArea = (room: Room, { code, field }: EndError): boolean =>
  code === 'too-long' && field !== undefined && notesOf(room)[field] !== undefined;

const decisionNamed = (room: Room, field: string): string | undefined => {
  const open = undecided(room.meeting, room.protocol).map(({ rule, child }) => [rule.id, child?.id]);
  const found = open.map((ids) => ids.filter((id) => id !== undefined)).find((ids) => ids.join('-') === field);
  return found === undefined ? undefined : openAt(room.caseId, ['decide', ...found].join('/'), 'decide');
};

const placeOf = (room: Room, error: EndError): string | undefined => {
  const { field = '' } = error;
  return isOfArea(room, error) ? openAt(room.caseId, `notes/${field}`, 'notes') : decisionNamed(room, field);
};

/** The same on the one page, each with the place there that puts it right; one reason stands for all departures. */
export const endErrors = (
  room: Room,
  { body, errors }: { readonly body: Fields; readonly errors: readonly EndError[] },
): readonly PageError[] => {
  const isMissing = (body['reason'] ?? '').trim() === '';
  const [reason, ...others] = errors.filter(({ field }) => field?.startsWith('departure-') === true);
  const rest = errors.filter((error) => error !== reason && !others.includes(error));
  return [
    ...(reason === undefined
      ? []
      : [{ field: 'reason', message: isMissing ? 'Say why it is right to end without it' : reason.message }]),
    ...rest.map((error) => ({ ...error, href: placeOf(room, error) })),
  ];
};
