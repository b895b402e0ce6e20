import type { Temporal } from 'temporal-polyfill';
import { isEntry } from '../../../../application/diary/keep-entry.ts';
import type { Group, GroupSeen, Listed } from '../../../../application/diary/see-group.ts';
import { sayDate } from '../../../../calendar/say.ts';
import { weekdayNames } from '../../../../calendar/names.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { table } from '../../../govuk/lists.ts';
import { notificationBanner } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { empty } from '../../../pieces/card.ts';
import type { Visitor } from '../../../visitor.ts';
import { sayRole } from '../words.ts';
import { sayFreeOn } from './week.ts';

export interface GroupView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  readonly group: Group;
  readonly seen: GroupSeen;
  readonly monday: Temporal.PlainDate;
  /** Whether this person adds rooms, interpreters or representatives here. */
  readonly mayAdd: boolean;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
  readonly done: string | null;
}

const nameCell = ({ diary, mayKeep }: Listed, what: string): Html => html`
  <a class="govuk-link" href="${paths.diaryOf(diary.id)}">${diary.name}</a><br><span class="quiet">${what}</span>
  ${mayKeep && isEntry(diary) ? html`<br><a class="govuk-link" href="${paths.diaryEntry(diary.kind === 'room' ? 'rooms' : 'people', diary.id)}">Change<span class="govuk-visually-hidden"> ${diary.name}</span></a>` : null}`;

const weekTable = ({ monday, protocol }: GroupView, caption: string, listed: readonly Listed[]): Html =>
  table({
    caption,
    columns: [
      { title: 'Name' },
      ...weekdayNames.map((name, index) => ({ title: `${name} ${String(monday.add({ days: index }).day)}` })),
    ],
    rows: listed.map((each) => [
      nameCell(each, sayRole(each.diary, protocol) || (each.diary.place ?? '')),
      ...weekdayNames.map((_, index) => sayFreeOn(each, monday.add({ days: index }))),
    ]),
  });

const weeks = ({ group, monday }: GroupView): Html => {
  const to = (days: number): string => `${paths.diaries(group.kind, group.id)}?week=${monday.add({ days }).toString()}`;
  return html`
    <p class="govuk-body no-print"><a class="govuk-link" href="${to(-7)}">The week before</a> · <a class="govuk-link" href="${to(7)}">The week after</a></p>`;
};

const capacity = ({ visitor, seen, group, typed, errors }: GroupView): Html | null => {
  const { desk } = seen;
  if (desk === null) return null;
  const now = String(desk.diary.capacity ?? 1);
  const said = now === '1' ? 'one meeting' : `${now} meetings`;
  if (!desk.mayKeep) return html`<p class="govuk-body">This desk can hold ${said} at a time.</p>`;
  return form({
    action: paths.deskCapacity(group.id),
    csrf: visitor.csrf,
    id: 'desk',
    body: html`
      <h2 class="govuk-heading-m">The desk</h2>
      ${input({ name: 'capacity', label: 'How many meetings can be held at once?', hint: 'As many as there are minute-takers and links for.', width: 2, inputmode: 'numeric', value: typed['capacity'] ?? now, error: errorOf(errors, 'capacity') })}
      ${button({ text: 'Save', kind: 'secondary' })}`,
  });
};

const ways = ({ group, mayAdd }: GroupView): Html => html`
  <div class="govuk-button-group no-print">
    ${mayAdd ? button({ text: group.kind === 'desk' ? 'Add an interpreter' : 'Add a representative', href: `${paths.diaryEntry('people', 'new')}?in=${group.id}`, kind: 'secondary' }) : null}
    ${mayAdd && group.kind === 'desk' ? button({ text: 'Add a room or link', href: paths.diaryEntry('rooms', 'new'), kind: 'secondary' }) : null}
    ${mayAdd ? button({ text: 'Leave and absences', href: paths.away, kind: 'secondary' }) : null}
  </div>`;

/** A week of a desk's people and rooms, or of another agency's people. */
export const groupView = (view: GroupView): string => {
  const { visitor, group, seen, monday, errors, done } = view;
  const title = group.kind === 'desk' ? `${seen.name} desk: people and rooms` : `${seen.name}: who comes to meetings`;
  return page({
    title,
    visitor,
    back: paths.diary,
    errors,
    wide: true,
    body: html`
      ${done === null ? null : notificationBanner(done, 'success')}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="lead">The week from ${sayDate(monday)}: when each of them can be had. Where it says “Not known”, nobody has said, and nobody is left out because of it.</p>
      ${weeks(view)}
      ${seen.people.length === 0 ? empty('Nobody is known here yet.') : weekTable(view, 'People', seen.people)}
      ${seen.rooms.length === 0 ? null : weekTable(view, 'Rooms and links', seen.rooms)}
      ${ways(view)}
      ${capacity(view)}`,
  });
};
