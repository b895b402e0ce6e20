import { undecided } from '../../../casefile/decision/undecided.ts';
import type { Fields } from '../../fields.ts';
import { countOf } from '../../describe/family.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { EndShown } from '../meeting/end/presenter.ts';
import { fromTelephone } from '../meeting/leads-to.ts';
import { type Room, notesOf } from '../meeting/room.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import { openAt } from './live.ts';

export interface EndPart {
  readonly room: Room;
  readonly csrf: string;
  readonly shown: EndShown;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** What stands in the way of the end, and what it would end without. */
export const missing = ({ blocking, toDo }: EndShown): Html => html`
  ${blocking.length === 0 ? null : html`<p>${stateWord('late', 'To decide before it can end')}: <a class="govuk-link" href="#decisions">${countOf(blocking.length, 'question')}</a></p>`}
  ${toDo.length === 0 ? null : html`<p>It would end without this:</p><ul class="govuk-list govuk-list--bullet">${toDo.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul>`}`;

/** Ends the discussion: when, and the one reason for all that it ends without. */
export const endForm = ({ room, csrf, shown, body, errors }: EndPart): Html =>
  form({
    action: fromTelephone(paths.endMeeting(room.caseId)),
    csrf,
    body: html`
      ${missing(shown)}
      ${shown.departures.length === 0 ? null : textarea({ name: 'reason', label: 'Why is it right to end without it?', hint: 'One reason stands for all of it.', rows: 3, value: body['reason'], error: errorOf(errors, 'reason') })}
      ${radios({
        name: 'ended',
        label: 'When did it end?',
        value: body['ended'],
        error: errorOf(errors, 'ended'),
        choices: [
          { value: 'now', label: 'It ends now' },
          {
            value: 'earlier',
            label: 'It ended earlier',
            reveals: dateTimeInput({
              name: 'ended-at',
              label: 'Day and time it ended',
              value: typedMoment(body, 'ended-at'),
              error: errorOf(errors, 'ended-at'),
            }),
          },
        ],
      })}
      ${button({ text: 'End the discussion' })}`,
  });

const decisionNamed = (room: Room, field: string): string | undefined => {
  const open = undecided(room.meeting, room.protocol).map(({ rule, child }) => [rule.id, child?.id]);
  const found = open.map((ids) => ids.filter((id) => id !== undefined)).find((ids) => ids.join('-') === field);
  return found === undefined ? undefined : openAt(room.caseId, ['decide', ...found].join('/'), 'decide');
};

const placeOf = (room: Room, field: string): string | undefined =>
  notesOf(room)[field] === undefined ? decisionNamed(room, field) : openAt(room.caseId, `notes/${field}`, 'notes');

/** What is wrong with ending it, each with the place on this page that puts it right; one reason stands for all. */
export const endErrors = (room: Room, { body, errors }: Pick<EndPart, 'body' | 'errors'>): readonly PageError[] => {
  const isMissing = (body['reason'] ?? '').trim() === '';
  const [reason, ...others] = errors.filter(({ field }) => field?.startsWith('departure-') === true);
  const rest = errors.filter((error) => error !== reason && !others.includes(error));
  return [
    ...(reason === undefined
      ? []
      : [{ field: 'reason', message: isMissing ? 'Say why it is right to end without it' : reason.message }]),
    ...rest.map((error) => ({ ...error, href: placeOf(room, error.field ?? '') })),
  ];
};
