import { Temporal } from 'temporal-polyfill';
import type { RotaSeen } from '../../../../application/diary/duty-rota.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { select } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { notificationBanner } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { empty } from '../../../pieces/card.ts';
import { stateWord } from '../../../pieces/shape.ts';
import { telephoneLink } from '../../../pieces/telephone-link.ts';
import type { Visitor } from '../../../visitor.ts';
import { pasteForm } from '../pasted-list.ts';
import { stretchQuestions } from '../typed-stretch.ts';
import { sayStretch } from '../words.ts';

export interface RotaView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  readonly agency: string;
  readonly seen: RotaSeen;
  readonly now: Temporal.Instant;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
  readonly done: string | null;
}

type Entry = RotaSeen['entries'][number];

const instantOf = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();

const whenOf = ({ from, to }: Entry, now: Temporal.Instant): string =>
  sayStretch({ startsAt: instantOf(from), endsAt: instantOf(to) }, now);

const isOn = ({ from, to }: Entry, { epochMilliseconds: now }: Temporal.Instant): boolean => from <= now && now < to;

const takeOff = ({ visitor, agency, now }: RotaView, entry: Entry): Html =>
  form({
    action: paths.rotaEntry(agency, entry.id),
    csrf: visitor.csrf,
    body: button({
      text: html`Take off<span class="govuk-visually-hidden"> ${entry.name}, ${whenOf(entry, now)}</span>`,
      kind: 'secondary',
    }),
  });

const line = (view: RotaView, entry: Entry): Html => {
  const { seen, protocol, now } = view;
  const { name, role, telephone, email, place } = entry;
  return html`
    <li class="line${isOn(entry, now) ? ' line--good' : null}">
      <p class="line__state">${isOn(entry, now) ? stateWord('done', 'On duty now') : stateWord('open', 'To come')}</p>
      <div class="line__what">
        <p class="line__title">${name}</p>
        <p>${telephone === null ? null : html`${telephoneLink(telephone)} `}<span class="as-typed">${email}</span></p>
        <p class="line__facts"><span>${whenOf(entry, now)}</span> <span>rung as number ${place}</span> <span>${role === null ? 'for all of the agency' : `for: ${roleName(protocol, role)}`}</span></p>
      </div>
      ${seen.mayKeep ? html`<div class="line__due">${takeOff(view, entry)}</div>` : null}
    </li>`;
};

const entries = (view: RotaView): Html => {
  const { entries: all } = view.seen;
  if (all.length === 0)
    return empty('Nobody is on this rota. Until somebody is, the mailbox of the contact book answers.');
  return html`
    <h2 class="govuk-heading-m">Now and in the next three months</h2>
    <ul class="lines__list">${all.map((entry) => line(view, entry))}</ul>`;
};

const add = ({ visitor, protocol, agency, typed, errors }: RotaView): Html => {
  const roles = protocol.roles.filter((role) => role.agency === agency);
  return form({
    action: paths.rota(agency),
    csrf: visitor.csrf,
    id: 'add',
    body: html`
      <h2 class="govuk-heading-m">Add somebody</h2>
      ${input({ name: 'name', label: 'Who is on duty', value: typed['name'], error: errorOf(errors, 'name') })}
      ${select({ name: 'role', label: 'For', value: typed['role'], error: errorOf(errors, 'role'), choices: [{ value: '', label: 'All of the agency' }, ...roles.map(({ id, name }) => ({ value: id, label: name }))] })}
      ${input({ name: 'email', label: 'Mailbox', type: 'email', value: typed['email'], error: errorOf(errors, 'email') })}
      ${input({ name: 'telephone', label: 'Telephone number', type: 'tel', width: 20, value: typed['telephone'], error: errorOf(errors, 'telephone') })}
      ${input({ name: 'place', label: 'Order in which to ring', hint: '1 is rung first.', width: 2, inputmode: 'numeric', value: typed['place'] ?? '1', error: errorOf(errors, 'place') })}
      ${stretchQuestions(typed, errors)}
      ${input({ name: 'weeks', label: 'For how many weeks', hint: 'The same days and hours each week; 1 for once.', width: 2, inputmode: 'numeric', value: typed['weeks'] ?? '1', error: errorOf(errors, 'weeks') })}
      ${button({ text: 'Add to the rota' })}`,
  });
};

const paste = ({ visitor, agency, typed, errors }: RotaView): Html =>
  pasteForm({
    ...{ action: paths.pasteRota(agency), csrf: visitor.csrf, typed, errors },
    title: 'Or paste a rota',
    line: 'One line for each turn: from, to, name, mailbox, telephone number, order, role. The last three can be left out.',
    example: '23/11/2026 08:00, 23/11/2026 20:00, Sam Example, duty@agency.example.org, 01632 960999, 1',
    label: 'The rota',
    save: 'Add these to the rota',
  });

/** Who is on duty for an agency, kept by its own people. */
export const rotaView = (view: RotaView): string => {
  const { visitor, seen, errors, done } = view;
  const title = `${seen.name}: who is on duty`;
  return page({
    title,
    visitor,
    back: paths.diary,
    errors,
    styles: ['lines.css'],
    body: html`
      ${done === null ? null : notificationBanner(done, 'success')}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="lead">Whom the desk rings and writes to. ${seen.mayKeep ? 'You and your colleagues keep it.' : 'The agency keeps it.'}</p>
      ${entries(view)}
      ${seen.mayKeep ? html`${add(view)}${paste(view)}` : null}`,
  });
};
