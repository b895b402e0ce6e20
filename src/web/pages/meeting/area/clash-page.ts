import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { twoVersions } from '../../../pieces/two-versions.ts';
import type { Visitor } from '../../../visitor.ts';
import { roomPage } from '../frame/room-page.ts';
import type { Room } from '../room.ts';
import type { AreaShown } from './presenter.ts';

export interface ClashPage {
  readonly room: Room;
  readonly visitor: Visitor;
  readonly shown: AreaShown;
  readonly yours: string;
  readonly theirs: { readonly text: string; readonly who: string; readonly when: string; readonly version: number };
  readonly error?: string | undefined;
}

/** Two people wrote under the same area: both texts, and the choice between them. */
export const clashPage = ({ room, visitor, shown: { area, href }, yours, theirs, error }: ClashPage): string =>
  roomPage({
    room,
    visitor,
    place: `area/${area.id}`,
    title: `Two versions of ${area.title}`,
    errors: error === undefined ? [] : [{ field: 'keep', message: error }],
    body: html`
      <h1 class="govuk-heading-l room__title">${area.title}: two versions</h1>
      <p class="lead">${theirs.who} saved a different text while you were writing. Nothing is lost: choose what stands.</p>
      <h2 class="govuk-heading-m">The two texts</h2>
      ${form({
        action: href,
        csrf: visitor.csrf,
        version: theirs.version,
        body: html`${twoVersions({ what: area.title, yours, theirs, error })}${button({ text: 'Save this choice' })}`,
      })}`,
  });
