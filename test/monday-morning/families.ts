import type { Typed } from '../bradford-request.ts';
import { contacts, type Desk } from './people.ts';

/** What is particular about a request: what changes who must come, and where. */
export type Kind = 'one' | 'siblings' | 'baby' | 'hospital' | 'care' | 'abuse' | 'interpreter' | 'youth-justice';

const born: Readonly<Record<Kind, readonly string[]>> = {
  one: ['9/9/2018'],
  siblings: ['3/3/2014', '11/2/2017', '30/1/2022'],
  baby: ['17/10/2016', 'due 20/2/2027'],
  hospital: ['10/6/2025'],
  care: ['30/1/2015'],
  abuse: ['2/9/2012'],
  interpreter: ['4/5/2019', '8/8/2020'],
  'youth-justice': ['14/7/2010'],
};

const home = { ethnicity: 'Not stated', 'disability-unless': 'yes', address: '14 Example Row, Testford, ZZ9 9ZZ' };

type Fields = Readonly<Record<string, string>>;

const child = (day: string, { kind, surname, index }: Pick<Story, 'kind' | 'surname'> & { index: number }): Fields => {
  if (day.startsWith('due ')) {
    const name = `Unborn baby of Dana ${surname}`;
    return { ...home, name, unborn: 'yes', 'expected-date': day.slice(4), 'case-number-unless': 'yes' };
  }
  const inCare = kind === 'care' ? 'yes' : 'no';
  const name = `Kit${'abc'.charAt(index)} ${surname}`;
  return { ...home, name, unborn: 'no', 'date-of-birth': day, 'case-number-unless': 'yes', 'in-care': inCare };
};

const children = ({ kind, surname }: Pick<Story, 'kind' | 'surname'>): Typed =>
  Object.fromEntries(
    born[kind].map((day, index) => [`person/child/c${String(index + 1)}`, child(day, { kind, surname, index })]),
  );

const invited = (role: string): Fields => {
  const contact = contacts.find((each) => each.role === role);
  const { name = '', organisation = '', email = '', telephone = '' } = contact ?? {};
  return { invite: 'yes', name, organisation, email, telephone };
};

const yesNo = (role: string, yes: boolean): Typed => ({
  [`invitee/${role}`]: yes ? invited(role) : { invite: 'no' },
});

const invitees = (kind: Kind): Typed => ({
  'invitee/police': invited('police'),
  'invitee/health': invited('health'),
  'invitee/education': invited('education'),
  'invitee/gp': { invite: 'no', reason: 'Health brings what the practice knows.' },
  ...yesNo('paediatrician', kind === 'hospital'),
  ...yesNo('sarc', kind === 'abuse'),
  ...(kind === 'youth-justice' ? { 'invitee/youth-justice': invited('youth-justice') } : {}),
  ...(kind === 'care'
    ? {
        'invitee/fostering': invited('fostering'),
        'invitee/residential': { invite: 'no', reason: 'The child lives with foster carers.' },
      }
    : {}),
});

interface Story {
  readonly desk: Desk;
  readonly urgency: string;
  readonly kind: Kind;
  readonly surname: string;
}

/** Bradford's form as a social worker of the desk would have typed it. */
export const papersFor = ({ desk, urgency, kind, surname }: Story): Typed => ({
  'section/urgency': { urgency, 'single-agency-acted': 'no' },
  'section/team': {
    desk,
    locality: desk === 'corporate-parenting' ? 'south' : desk,
    team: `${desk} 1`,
    'social-worker': `worker-${desk}`,
    'team-manager': `chair-${desk}`,
    'service-manager': 'service-manager',
  },
  'section/case-type': { 'case-type': 'new-referral' },
  ...children({ kind, surname }),
  'person/parent-or-carer/p1': { name: `Dana ${surname}`, 'date-of-birth': '12/5/1994', 'address-unless': 'yes' },
  'section/other-children': { none: 'yes' },
  'section/other-adults': { none: 'yes' },
  'section/circumstances': {
    injury: kind === 'hospital' ? 'yes' : 'no',
    'urgent-medical': kind === 'hospital' ? 'yes' : 'no',
    'sexual-abuse-concern': kind === 'abuse' ? 'yes' : 'no',
    'youth-justice': kind === 'youth-justice' ? 'open' : 'no',
    'interpreter-language': kind === 'interpreter' ? 'Slovak' : '',
  },
  'section/presenting-issue': {
    'presenting-issue': kind === 'interpreter' ? 'The mother speaks Slovak.' : 'A teacher saw a bruise.',
    incident: 'no',
  },
  'section/rationale': {
    rationale: 'There is reasonable cause to suspect significant harm.',
    'level-of-risk': urgency === 'two-hours' ? 'immediate' : 'high',
  },
  ...invitees(kind),
});
