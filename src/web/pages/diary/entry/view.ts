import type { DiaryRow } from '../../../../application/diary/every-diary.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { checkboxes, radios, select } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import type { Visitor } from '../../../visitor.ts';
import { pasteForm } from '../pasted-list.ts';
import { type EntryFor, isInterpreters, rolesOf } from './read.ts';

export interface EntryView {
  readonly visitor: Visitor;
  readonly kind: 'rooms' | 'people';
  /** Null for another one. */
  readonly diary: DiaryRow | null;
  readonly about: EntryFor;
  readonly back: string;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

/** An entry as the form shows it. */
export const entryFields = (diary: DiaryRow | null): Fields =>
  diary === null
    ? {}
    : {
        ...{ name: diary.name, email: diary.email ?? '', telephone: diary.telephone ?? '', role: diary.role ?? '' },
        ...{ languages: diary.languages.join(', '), kind: diary.roomKind ?? '', venue: diary.venue ?? '' },
        ...{
          place: diary.place ?? '',
          travel: String(diary.travelMinutes ?? ''),
          'all-desks': diary.desk === null ? 'yes' : '',
        },
      };

const roomKinds = [
  { value: 'room', label: 'A room' },
  { value: 'link', label: 'A video link' },
  { value: 'telephone', label: 'A number for conference calls' },
];

const venues = [
  { value: 'office', label: 'In an office' },
  { value: 'hospital', label: 'In a hospital' },
  { value: 'elsewhere', label: 'Elsewhere' },
];

const room = ({ typed, errors }: EntryView): Html => html`
  ${input({ name: 'name', label: 'What it is called', hint: 'For example Committee room 2', value: typed['name'], error: errorOf(errors, 'name') })}
  ${radios({ name: 'kind', label: 'What it is', size: 's', choices: roomKinds, value: typed['kind'], error: errorOf(errors, 'kind') })}
  ${input({ name: 'place', label: 'Address, link or number', hint: 'As it is to stand in the booking.', value: typed['place'], error: errorOf(errors, 'place') })}
  ${radios({ name: 'venue', label: 'If it is a room: where', size: 's', choices: venues, value: typed['venue'], error: errorOf(errors, 'venue') })}
  ${input({ name: 'travel', label: 'If it is a room: minutes to get there from another place', width: 3, inputmode: 'numeric', value: typed['travel'], error: errorOf(errors, 'travel') })}
  ${checkboxes({ name: 'all-desks', label: 'Who uses it', size: 's', small: true, values: typed['all-desks'] === 'yes' ? ['yes'] : [], choices: [{ value: 'yes', label: 'All desks, not only ours' }] })}`;

const role = ({ about, typed, errors }: EntryView): Html =>
  isInterpreters(about.agency)
    ? input({
        name: 'languages',
        label: 'Languages',
        hint: 'For example Polish, Urdu',
        value: typed['languages'],
        error: errorOf(errors, 'languages'),
      })
    : select({
        ...{ name: 'role', label: 'In which role they come', value: typed['role'], error: errorOf(errors, 'role') },
        choices: [
          { value: '', label: 'Choose' },
          ...rolesOf(about).map(({ id, name }) => ({ value: id, label: name })),
        ],
      });

const somebody = (view: EntryView): Html => html`
  ${input({ name: 'name', label: 'Full name', value: view.typed['name'], error: errorOf(view.errors, 'name') })}
  ${role(view)}
  ${input({ name: 'email', label: 'Email address (optional)', hint: 'A mailbox of their team is best: people change and mailboxes stay.', type: 'email', value: view.typed['email'], error: errorOf(view.errors, 'email') })}
  ${input({ name: 'telephone', label: 'Telephone number (optional)', type: 'tel', width: 20, value: view.typed['telephone'], error: errorOf(view.errors, 'telephone') })}`;

const titleOf = ({ kind, diary, about }: EntryView): string => {
  if (diary !== null) return `Change: ${diary.name}`;
  if (kind === 'rooms') return 'Add a room or link';
  return isInterpreters(about.agency) ? 'Add an interpreter' : 'Add a representative';
};

/** What is in the diary can be taken out of it again. */
const ended = ({ diary }: EntryView): Html | null =>
  diary === null
    ? null
    : checkboxes({
        ...{ name: 'ended', label: 'No longer used', size: 's', small: true },
        hint: 'Meetings that are booked stay as they are.',
        choices: [{ value: 'yes', label: 'Take it out of the diary: do not propose it any more' }],
      });

const lists = {
  rooms: {
    line: 'One line for each: its name, “room”, “link” or “telephone”, and its address, link or number; of a room also “office”, “hospital” or “elsewhere”, and the minutes to get there. From a spreadsheet, or with commas. What is there by the same name is changed.',
    example: 'Committee room 2, room, Second floor, hospital, 20',
  },
  interpreters: {
    line: 'One line for each: name, languages with semicolons between them, email address, telephone number. The last two can be left out. From a spreadsheet, or with commas. Whoever is there by the same name is changed.',
    example: 'Sam Example, Polish; Urdu, sam@interpreters.example.org, 01632 960999',
  },
  representatives: {
    line: 'One line for each: name, role, email address, telephone number. The last two can be left out. From a spreadsheet, or with commas. Whoever is there by the same name is changed.',
    example: '',
  },
};

const listFor = ({ kind, about }: EntryView) => {
  if (kind === 'rooms') return lists.rooms;
  if (isInterpreters(about.agency)) return lists.interpreters;
  const role = rolesOf(about)[0]?.name ?? '';
  return { ...lists.representatives, example: `Sam Example, ${role}, sam@agency.example.org, 01632 960999` };
};

/** Several at once. */
const pasted = (view: EntryView): Html | null =>
  view.diary === null
    ? pasteForm({
        ...{ action: paths.pasteEntries(view.kind), csrf: view.visitor.csrf, typed: view.typed, errors: view.errors },
        ...{ title: 'Or paste a list', label: 'The list', save: 'Save the list', ...listFor(view) },
      })
    : null;

/** A room, a link, an interpreter or a representative who does not sign in. */
export const entryView = (view: EntryView): string =>
  page({
    title: titleOf(view),
    visitor: view.visitor,
    back: view.back,
    errors: view.errors,
    body: html`
      <h1 class="govuk-heading-l">${titleOf(view)}</h1>
      ${form({
        action: paths.diaryEntry(view.kind, view.diary?.id ?? 'new'),
        csrf: view.visitor.csrf,
        body: html`${view.kind === 'rooms' ? room(view) : somebody(view)}${ended(view)}${button({ text: 'Save' })}`,
      })}
      ${pasted(view)}`,
  });
