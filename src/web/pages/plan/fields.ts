import type { Protocol } from '../../../protocol/schema.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Fields } from '../../fields.ts';
import { checkboxes } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import { written } from './choices.ts';
import type { Line, MoveLine, PlanShown } from './presenter.ts';

/** What was ticked and typed, when the page comes back. */
export interface Typed {
  /** Null: everything is ticked that had better not wait. */
  readonly ticked: readonly string[] | null;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** A page that nobody has sent yet. */
export const nothingTyped: Typed = { ticked: null, body: {}, errors: [] };

/** Who has to agree to a move, and by which clauses; null where it is made at once. */
export const agreeing = ({ rearranging, ...protocol }: Protocol) =>
  rearranging === undefined
    ? null
    : { who: insideSentence(roleName(protocol, rearranging.agreedBy)), clauses: rearranging.clauses };

const spare = (toSpare: Line['toSpare']): Html | null =>
  toSpare === null ? null : html` ${stateWord(toSpare.isLate ? 'late' : 'good', toSpare.said)}`;

/** Why it is put there, and whether it need be. */
export const whySaid = ({ why, canWait }: Line): Html =>
  html`${why}.${canWait === null ? null : html` It could wait for a day on which they can: ${canWait}.`}`;

const lineChoice = (line: Line) => ({
  value: written(line.chosen),
  label: html`<strong>${line.chosen.reference}</strong>, ${line.where}${spare(line.toSpare)}`,
  hint: html`${whySaid(line)}${line.who === '' ? null : html`<br>${line.who}`}`,
});

/** Of whom no diary tells, once for all lines; null where everybody has one. */
export const unknownSaid = (lines: readonly Line[]): Html | null => {
  const unknown = [...new Set(lines.map((line) => line.unknown).filter((said) => said !== ''))];
  if (unknown.length === 0) return null;
  return html`<p class="govuk-body">No diary tells whether these can come, so they count as free: ${unknown.join('; ')}.</p>`;
};

/** The requests that can be booked at once, each with a box to tick. */
export const takes = (lines: readonly Line[], { ticked, errors }: Typed): Html | null => {
  const bookable = lines.filter(({ after }) => after.length === 0);
  if (bookable.length === 0) return null;
  const proposed = bookable.filter(({ canWait }) => canWait === null).map(({ chosen }) => written(chosen));
  return checkboxes({
    ...{ name: 'take', label: 'Which requests do you want to book?', size: 'm', choices: bookable.map(lineChoice) },
    values: ticked ?? proposed,
    error: errorOf(errors, 'take'),
  });
};

/** The requests for which something has to be moved first. */
export const waitingForMoves = (lines: readonly Line[]): Html | null => {
  const after = lines.filter((line) => line.after.length > 0);
  if (after.length === 0) return null;
  return html`<h2 class="govuk-heading-m">Can be booked once others have moved</h2>
    <ul class="govuk-list govuk-list--bullet">${after.map(
      (line) =>
        html`<li><strong>${line.chosen.reference}</strong>, ${line.where}, after ${line.after.join(' and ')}. ${whySaid(line)}</li>`,
    )}</ul>`;
};

const moveChoice = ({ move, where, costs }: MoveLine) => ({
  value: written(move),
  label: html`<strong>${move.reference}</strong> ${where}`,
  hint: costs,
});

const agreement = (protocol: Protocol): Html => {
  const agreed = agreeing(protocol);
  return agreed === null
    ? html`They are made at once, and everybody is told.`
    : html`The ${agreed.who} must agree to each. Until then the booking stands. ${clauseChips(agreed.clauses)}`;
};

/** Why bookings move. */
export const moveReason = ({ body, errors }: Typed): Html =>
  textarea({
    ...{ name: 'reason', label: 'Why do they need to move?', rows: 2, size: 's' },
    hint: 'Do not name a child or a family.',
    value: body['reason'],
    error: errorOf(errors, 'reason'),
  });

/** The meetings that would move: none is ticked until somebody does. */
export const moves = (all: readonly MoveLine[], typed: Typed, protocol: Protocol): Html | null =>
  all.length === 0
    ? null
    : html`${checkboxes({
        ...{ name: 'move', label: 'Which bookings do you want to move?', size: 'm', hint: agreement(protocol) },
        choices: all.map(moveChoice),
        values: typed.ticked ?? [],
        error: errorOf(typed.errors, 'move'),
      })}
      ${moveReason(typed)}`;

/** What the bookings still need to be told: a link where the diary has none, a reason where they are late. */
export const more = ({ lines }: Pick<PlanShown, 'lines'>, { body, errors }: Typed): Html => html`
  ${
    lines.some(({ chosen }) => chosen.place === '') || (body['place'] ?? '') !== ''
      ? input({
          ...{ name: 'place', label: 'Link to join, or room and address, for those without one in the diary' },
          hint: 'People see it once they have signed in. It stands in no message.',
          value: body['place'],
          error: errorOf(errors, 'place'),
        })
      : null
  }
  ${
    lines.some(({ toSpare }) => toSpare?.isLate === true) || (body['departure-late'] ?? '') !== ''
      ? textarea({
          ...{ name: 'departure-late', label: 'Why are meetings booked after their limit?', rows: 2, size: 's' },
          hint: 'It is recorded with each that is late.',
          value: body['departure-late'],
          error: errorOf(errors, 'departure-late'),
        })
      : null
  }`;
