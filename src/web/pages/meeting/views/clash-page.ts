import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { twoVersions } from '../../../pieces/two-versions.ts';
import type { Visitor } from '../../../visitor.ts';
import { roomPage } from '../frame/room-page.ts';
import type { Room } from '../room.ts';
import type { ViewShown } from './presenter.ts';

export interface ViewClashPage {
  readonly room: Room;
  readonly visitor: Visitor;
  /** The view as it is recorded by now. */
  readonly view: ViewShown;
  readonly yours: string;
  readonly body: Fields;
  readonly error?: string | undefined;
}

/** Two people recorded the same view: both texts, and the choice between them. */
export const viewClashPage = ({ room, visitor, view, yours, body, error }: ViewClashPage): string =>
  roomPage({
    room,
    visitor,
    place: 'area/views',
    title: `Two versions of the view of ${view.name}`,
    errors: error === undefined ? [] : [{ field: 'keep', message: error }],
    body: html`
      <h1 class="govuk-heading-l room__title">The view of ${view.name}: two versions</h1>
      <p class="lead">Somebody saved a different text while you were writing. Nothing is lost: choose what stands.</p>
      <h2 class="govuk-heading-m">The two texts</h2>
      ${form({
        action: paths.meetingView(room.caseId, view.id),
        csrf: visitor.csrf,
        version: view.version,
        body: html`
          ${body['differs'] === 'yes' ? html`<input type="hidden" name="differs" value="yes">` : null}
          ${twoVersions({
            what: `the view of ${view.name}`,
            yours,
            theirs: { text: view.given?.text ?? '', who: 'Recorded', when: view.given?.at ?? 'just now' },
            error,
          })}
          ${button({ text: 'Save this choice' })}`,
      })}`,
  });
