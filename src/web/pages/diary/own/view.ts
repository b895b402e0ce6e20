import type { Temporal } from 'temporal-polyfill';
import type { DiarySeen } from '../../../../application/diary/see-diary.ts';
import type { Group } from '../../../../application/diary/see-group.ts';
import { sayHours } from '../../../../diary/typed-hours.ts';
import { weekdayNames } from '../../../../calendar/names.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { summaryList } from '../../../govuk/lists.ts';
import { details, notificationBanner } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { empty } from '../../../pieces/card.ts';
import type { Visitor } from '../../../visitor.ts';
import { sayAgency, sayRole, sayStretch, sayWhy } from '../words.ts';
import { addressForm } from './address-form.ts';
import { calendarForm } from './calendar-form.ts';
import { hoursForm } from './hours-form.ts';

export interface DiaryView {
  readonly visitor: Visitor;
  readonly seen: DiarySeen;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
  readonly typed: Fields;
  /** For whom else the hours are to be saved. */
  readonly also: readonly string[];
  readonly errors: readonly PageError[];
  /** What was just done. */
  readonly done: string | null;
  readonly groups: readonly (Group & { readonly name: string })[];
  /** The agencies whose rota they see. */
  readonly rotas: readonly { readonly id: string; readonly name: string }[];
  readonly newAddress: string | null;
}

type Absence = DiarySeen['absences'][number];

const absenceLine = ({ visitor, seen, now }: DiaryView, absence: Absence): Html => html`
  <li class="line">
    <div class="line__what"><p class="line__title">${sayWhy(absence.why)}</p><p class="line__facts">${sayStretch(absence, now)}</p></div>
    ${seen.mayKeep ? form({ action: paths.absence(seen.diary.id, absence.id), csrf: visitor.csrf, body: html`${button({ text: html`Take back<span class="govuk-visually-hidden">: ${sayStretch(absence, now)}</span>`, kind: 'secondary' })}` }) : null}
  </li>`;

const away = (view: DiaryView): Html => html`
  <h2 class="govuk-heading-m" id="away">Leave and absences</h2>
  ${view.seen.absences.length === 0 ? empty('None to come.') : html`<ul class="lines__list">${view.seen.absences.map((each) => absenceLine(view, each))}</ul>`}
  ${view.seen.mayKeep ? button({ text: 'Add leave or an absence', href: `${paths.away}?who=${encodeURIComponent(view.seen.diary.id)}`, kind: 'secondary' }) : null}`;

const hoursRead = ({ seen }: DiaryView): Html =>
  seen.hours.length === 0
    ? empty('Hours are not known.')
    : summaryList({
        rows: weekdayNames.map((name, index) => ({
          key: name,
          value: sayHours(seen.hours.filter(({ weekday }) => weekday === index + 1)) || 'None',
        })),
      });

const hours = (view: DiaryView): Html =>
  view.seen.mayKeep
    ? hoursForm({ seen: view.seen, csrf: view.visitor.csrf, typed: view.typed, also: view.also, errors: view.errors })
    : html`<h2 class="govuk-heading-m">Hours</h2>${hoursRead(view)}`;

type Other = DiaryView['groups'][number];

const otherLine = ({ kind, id, name }: Other, rotas: DiaryView['rotas']): Html => {
  const diaries = html`<a class="govuk-link" href="${paths.diaries(kind, id)}">${kind === 'desk' ? `${name} desk: people, rooms and links` : `${name}: who comes to meetings`}</a>`;
  const hasRota = kind === 'agency' && rotas.some((rota) => rota.id === id);
  return html`<li>${diaries}${hasRota ? html` · <a class="govuk-link" href="${paths.rota(id)}">who is on duty<span class="govuk-visually-hidden"> for ${name}</span></a>` : null}</li>`;
};

const listOf = (groups: readonly Other[], rotas: DiaryView['rotas']): Html =>
  html`<ul class="govuk-list">${groups.map((each) => otherLine(each, rotas))}</ul>`;

/** One's own desk or agency, and the others folded away. */
const others = ({ seen, groups, rotas }: DiaryView): Html | null => {
  if (!seen.isOwn || groups.length + rotas.length === 0) return null;
  const isNear = ({ kind, id }: Other): boolean => id === (kind === 'desk' ? seen.diary.desk : seen.diary.agency);
  const ownRota = rotas.filter(({ id }) => id === seen.diary.agency && !groups.some((group) => group.id === id));
  const further = groups.filter((each) => !isNear(each));
  return html`
    <h2 class="govuk-heading-m">Other diaries</h2>
    ${listOf(groups.filter(isNear), rotas)}
    ${ownRota.map(({ id, name }) => html`<p class="govuk-body"><a class="govuk-link" href="${paths.rota(id)}">${name}: who is on duty</a></p>`)}
    ${further.length === 0 ? null : details('Other desks and agencies', listOf(further, rotas))}`;
};

/** One diary: when somebody, or a room, can be had. */
export const diaryView = (view: DiaryView): string => {
  const { visitor, seen, protocol, errors, done } = view;
  const title = seen.isOwn ? 'Your diary' : seen.diary.name;
  const what = [sayRole(seen.diary, protocol), sayAgency(seen.diary, protocol), seen.diary.place].filter(Boolean);
  return page({
    title,
    visitor,
    back: seen.isOwn ? paths.today : paths.diary,
    errors,
    styles: ['lines.css'],
    body: html`
      ${done === null ? null : notificationBanner(done, 'success')}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="lead">${what.join(' · ')}</p>
      <p class="govuk-body">Meetings are proposed for times at which everybody needed can come. Nothing here says why somebody is away.</p>
      ${away(view)}
      ${hours(view)}
      ${seen.mayKeep ? calendarForm(view) : null}
      ${seen.isOwn ? addressForm(view) : null}
      ${others(view)}`,
  });
};
