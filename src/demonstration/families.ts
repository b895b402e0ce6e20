/** The papers of an invented request: what a social worker would have typed, by paper key. */
export type Papers = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Story {
  readonly desk: 'east' | 'south';
  readonly urgency: 'two-hours' | '24-hours';
  readonly surname: string;
  readonly presentingIssue: string;
  readonly rationale: string;
  readonly circumstances: {
    readonly injury: 'yes' | 'no';
    readonly inCare: 'yes' | 'no';
    readonly abuse: 'yes' | 'no';
    readonly interpreter: string;
  };
  /** `d/m/yyyy`, oldest first; an unborn child is `due d/m/yyyy`. */
  readonly children: readonly (readonly [name: string, born: string])[];
}

const address = '14 Example Row, Bradford BD99 9ZZ';

const child = ([name, born]: readonly [string, string], { surname, circumstances }: Story) => {
  const shared = { name: `${name} ${surname}`, ethnicity: 'White British', 'disability-unless': 'yes', address };
  return born.startsWith('due ')
    ? { ...shared, unborn: 'yes', 'expected-date': born.slice(4), 'case-number-unless': 'yes' }
    : {
        ...shared,
        unborn: 'no',
        'date-of-birth': born,
        'case-number': `99${born.replaceAll('/', '')}`,
        'in-care': circumstances.inCare,
      };
};

const invite = (name: string, organisation: string, email: string) => ({
  ...{ invite: 'yes', name, organisation, email },
  telephone: '01632 960100',
});

const inviteesOf = ({ circumstances }: Story): Papers => ({
  'invitee/police': invite('MASH duty officer', 'Police, MASH', 'mash@police.example.org'),
  'invitee/health': invite('Strategy team duty practitioner', 'Health trust', 'strategy@health.example.org'),
  'invitee/education': invite('Marcus Bell', 'Thornfield Primary School', 'marcus.bell@school.example.org'),
  'invitee/gp': { invite: 'no', reason: 'The practice has no more than health will bring.' },
  'invitee/paediatrician':
    circumstances.injury === 'yes'
      ? invite('Child protection secretaries', 'District hospital', 'paediatrics@hospital.example.org')
      : { invite: 'no' },
  'invitee/sarc':
    circumstances.abuse === 'yes'
      ? invite('Referral line', 'Sexual assault referral centre', 'referrals@sarc.example.org')
      : { invite: 'no' },
  ...(circumstances.inCare === 'yes'
    ? {
        'invitee/fostering': invite('Fostering duty worker', 'Fostering service', 'duty@fostering.example.org'),
        'invitee/residential': { invite: 'no', reason: 'The child lives with foster carers.' },
      }
    : {}),
});

/** Everything the request form asks, answered for a story. */
export const papersOf = (story: Story): Papers => ({
  'section/urgency': { urgency: story.urgency, 'single-agency-acted': 'no' },
  'section/team': {
    ...{ desk: story.desk, locality: story.desk, team: story.desk === 'east' ? 'East 2' : 'South 1' },
    'social-worker': `social-worker-${story.desk}`,
    'team-manager': `manager-${story.desk}`,
    'service-manager': 'service-manager',
  },
  'section/case-type': { 'case-type': 'open-case', stage: 'new-information' },
  ...Object.fromEntries(
    story.children.map((each, index) => [`person/child/c${String(index + 1)}`, child(each, story)]),
  ),
  'person/parent-or-carer/p1': { name: `Dana ${story.surname}`, 'date-of-birth': '12/5/1994', 'address-unless': 'yes' },
  'section/other-children': { none: 'yes' },
  'section/other-adults': { none: 'yes' },
  'section/checks': {},
  'section/circumstances': {
    injury: story.circumstances.injury,
    'urgent-medical': story.circumstances.injury,
    'sexual-abuse-concern': story.circumstances.abuse,
    'youth-justice': 'no',
    'interpreter-language': story.circumstances.interpreter,
  },
  'section/presenting-issue': { 'presenting-issue': story.presentingIssue, incident: 'no' },
  'section/rationale': {
    rationale: story.rationale,
    'level-of-risk': story.urgency === 'two-hours' ? 'immediate' : 'high',
  },
  ...inviteesOf(story),
});

const calm = { injury: 'no', inCare: 'no', abuse: 'no', interpreter: '' } as const;

/** The invented families of the demonstration. No real child, ever. */
export const stories = {
  bruise: {
    ...{ desk: 'east', urgency: '24-hours', surname: 'Example-Hart' },
    presentingIssue:
      'A nursery nurse saw a bruise the size of a hand on Ellis’s left forearm. Ellis said it happened “on the stairs”. The mother gave two different accounts.',
    rationale:
      'A bruise of this shape would be unusual from a fall, and Robin is not yet a year old. Both live at home.',
    circumstances: { ...calm, injury: 'yes' },
    children: [
      ['Ellis', '3/3/2022'],
      ['Robin', '11/2/2026'],
    ],
  },
  atRisk: {
    ...{ desk: 'east', urgency: 'two-hours', surname: 'Sample-Ward' },
    presentingIssue:
      'Police were called at noon: an adult in the home threatened the children with a knife and has left the house.',
    rationale: 'The adult is expected to come back today. Social care has asked the mother to stay with a relative.',
    circumstances: calm,
    children: [
      ['Jude', '9/9/2018'],
      ['Wren', '21/6/2021'],
    ],
  },
  inCare: {
    ...{ desk: 'south', urgency: '24-hours', surname: 'Model-Price' },
    presentingIssue: 'Kit told a teacher that an older boy at the placement hits him at night.',
    rationale: 'The placement may not be safe. The fostering service has to be part of the decision.',
    circumstances: { ...calm, inCare: 'yes' },
    children: [['Kit', '30/1/2015']],
  },
  neglect: {
    ...{ desk: 'east', urgency: '24-hours', surname: 'Pattern-Shaw' },
    presentingIssue:
      'The school has recorded hunger and untreated tooth pain since September. Two home visits found nobody. The mother speaks Polish.',
    rationale: 'A child in need plan has not changed anything in four months, and a baby is due.',
    circumstances: { ...calm, interpreter: 'Polish' },
    children: [
      ['Asa', '17/10/2016'],
      ['Unborn baby', 'due 20/2/2027'],
    ],
  },
} as const satisfies Readonly<Record<string, Story>>;
