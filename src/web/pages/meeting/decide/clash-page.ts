import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { twoVersions } from '../../../pieces/two-versions.ts';
import type { Visitor } from '../../../visitor.ts';
import { roomPage } from '../frame/room-page.ts';
import type { Room } from '../room.ts';
import { inWords } from './in-words.ts';
import type { DecideShown } from './presenter.ts';

export interface DecisionClashPage {
  readonly room: Room;
  readonly visitor: Visitor;
  /** The decision as it is recorded by now. */
  readonly shown: DecideShown;
  /** What was typed. */
  readonly body: Fields;
  readonly error?: string | undefined;
}

const typedAgain = (shown: DecideShown, body: Fields) =>
  ['answer', ...shown.fields.map(({ field }) => `detail-${field.id}`)].map(
    (name) => html`<input type="hidden" name="${name}" value="${body[name]}">`,
  );

/** Two people took the same decision: both, and the choice between them. */
export const decisionClashPage = ({ room, visitor, shown, body, error }: DecisionClashPage): string => {
  const what = shown.child === null ? shown.rule.title : `${shown.rule.title}, ${shown.child}`;
  const { taken } = shown;
  return roomPage({
    room,
    visitor,
    place: `area/${shown.rule.area}`,
    title: `Two versions of ${what}`,
    errors: error === undefined ? [] : [{ field: 'keep', message: error }],
    body: html`
      <h1 class="govuk-heading-l room__title">${what}: two versions</h1>
      <p class="lead">${taken?.by ?? 'Somebody'} recorded this decision while you were writing. Agree which stands.</p>
      <h2 class="govuk-heading-m">The two decisions</h2>
      ${form({
        action: shown.action,
        csrf: visitor.csrf,
        version: shown.version,
        body: html`
          ${typedAgain(shown, body)}
          ${twoVersions({
            what: 'this decision',
            yours: inWords(shown.rule, { answer: body['answer'] ?? '', detail: (id) => body[`detail-${id}`] ?? '' }),
            theirs: {
              text: inWords(shown.rule, { answer: taken?.answer ?? '', detail: (id) => taken?.details[id] ?? '' }),
              who: taken?.by ?? 'Recorded',
              when: taken?.at ?? 'just now',
            },
            join: 'none',
            error,
          })}
          ${button({ text: 'Save this choice' })}`,
      })}`,
  });
};
