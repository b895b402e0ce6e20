import { Temporal } from 'temporal-polyfill';
import { type CheckedRequest, checkRequest } from '../src/casefile/request/check-request.ts';
import type { Draft } from '../src/casefile/request/draft.ts';
import type { RequestForm } from '../src/casefile/request/request-form.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';
import { bradford } from './bradford.ts';
import { staff } from './bradford-people.ts';

type Fields = Readonly<Record<string, string>>;

/** What has been typed into a request, paper by paper. */
export type Typed = Readonly<Record<string, Fields>>;

/** Monday 16 March 2026: the day on which the tests' request is written. */
export const today = Temporal.PlainDate.from('2026-03-16');

const home = '8 Harebell Street, Eastfield, Testford, ZZ9 4AB';

const child = (name: string, rest: Fields): Fields => ({
  name,
  ethnicity: 'White British',
  'disability-unless': 'yes',
  address: home,
  ...rest,
});

const contact = (name: string, organisation: string, email: string): Fields => ({
  invite: 'yes',
  name,
  organisation,
  email,
  telephone: '07700 900461',
});

/** A made-up family: a girl of 4, a boy of 9 months, an unborn baby; mother and stepfather; an absent father, a half-sister, an uncle. */
const family: Typed = {
  'person/child/ida': child('Ida Wrenfield', {
    unborn: 'no',
    'date-of-birth': '30/1/2022',
    'case-number': '4420011',
    'in-care': 'no',
  }),
  'person/child/noah': child('Noah Wrenfield', {
    unborn: 'no',
    'date-of-birth': '10/6/2025',
    'case-number-unless': 'yes',
    'in-care': 'no',
  }),
  'person/child/unborn': child('Unborn baby of Tess Wrenfield', {
    unborn: 'yes',
    'expected-date': '21/7/2026',
    ethnicity: '',
    'ethnicity-unless': 'yes',
    'case-number-unless': 'yes',
  }),
  'person/parent-or-carer/tess': { name: 'Tess Wrenfield', 'date-of-birth': '4/11/1997', 'address-unless': 'yes' },
  'person/parent-or-carer/jonah': { name: 'Jonah Pell', 'date-of-birth': '19/8/1994', 'address-unless': 'yes' },
  'person/parent-or-carer/absent': {
    name: 'Marek Lindqvale',
    'date-of-birth-unless': 'yes',
    address: 'Not known. Last heard of in Westbeck in 2024.',
  },
  'person/other-child/lotte': {
    name: 'Lotte Pell',
    'date-of-birth': '2/9/2018',
    address: '31 Mill Fold, Southbeck, ZZ7 2LM',
  },
  'person/other-adult/uncle': {
    name: 'Dean Wrenfield',
    why: 'suspect',
    'date-of-birth-unless': 'yes',
    'address-unless': 'yes',
  },
};

/** Bradford's form as a social worker would have typed it, with nothing missing. */
export const typed: Typed = {
  'section/urgency': { urgency: '24-hours' },
  'section/team': {
    desk: 'east',
    locality: 'east',
    team: 'East assessment team',
    'social-worker': 'p-worker',
    'team-manager': 'p-manager',
    'service-manager': 'p-service',
  },
  'section/case-type': { 'case-type': 'open-case', stage: 'new-information' },
  ...family,
  'section/checks': { checks: 'Police checks on Dean Wrenfield.' },
  'section/circumstances': { injury: 'no', 'sexual-abuse-concern': 'no', 'youth-justice': 'no' },
  'section/presenting-issue': {
    'presenting-issue': 'Ida told her nursery that her uncle shouts and pushes.',
    incident: 'yes',
    'incident-date': '14/3/2026',
  },
  'section/rationale': { rationale: 'Ida is frightened and an adult is named.', 'level-of-risk': 'high' },
  'invitee/police': contact('DS Priya Nandakumar', 'Child MASH', 'mash@police.example.org'),
  'invitee/health': contact('Sister Jo Whitlam', 'BDCFT strategy team', 'Strategy@Health.example.org'),
  'invitee/gp': { invite: 'no', reason: 'The family is not registered with a GP.' },
  'invitee/education': contact('Nadia Crewe', 'Larkfield Nursery', 'head@larkfield.example.org'),
  'invitee/paediatrician': { invite: 'no' },
  'invitee/sarc': { invite: 'no' },
};

/** The papers of a draft, in the order in which they were typed. */
export const draftOf = (papers: Typed): Draft =>
  new Map(
    Object.entries(papers).map(([key, fields]) => [
      key,
      { key, fields, version: 1, savedAt: '2026-03-16T09:30:00Z', savedBy: 'p-worker' },
    ]),
  );

/** The form with some answers of some papers changed. */
export const typedWith = (changes: Typed): Typed => ({
  ...typed,
  ...Object.fromEntries(Object.entries(changes).map(([key, fields]) => [key, { ...typed[key], ...fields }])),
});

/** The request checked on the morning it is written, under Bradford's protocol unless said otherwise. */
export const check = (papers: Typed, protocol: ProtocolInForce = bradford): CheckedRequest =>
  checkRequest(draftOf(papers), { protocol, today, now: '2026-03-16T09:30:00Z', staff });

/** The complete request that these papers make. */
export const formOf = (papers: Typed): RequestForm => {
  const { form, problems } = check(papers);
  if (form === null) throw new Error(`the request is not complete: ${JSON.stringify(problems, null, 2)}`);
  return form;
};

export const form: RequestForm = formOf(typed);
