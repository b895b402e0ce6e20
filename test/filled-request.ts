import type { TestVisitor } from './visitor.ts';

type Sent = Readonly<Record<string, string>>;

const child: Sent = {
  name: 'Ida Wrenfield',
  unborn: 'no',
  'date-of-birth-day': '30',
  'date-of-birth-month': '1',
  'date-of-birth-year': '2022',
  ethnicity: 'White British',
  'disability-unless': 'yes',
  'case-number': '4420011',
  address: '8 Harebell Street\nEastfield\nZZ9 4AB',
  'in-care': 'no',
};

const contact = (name: string): Sent => ({
  name,
  organisation: `${name}, an invented team`,
  email: 'police-team@example.org',
  telephone: '07700 900461',
});

/** Bradford's form as a browser sends it, page by page, with nothing missing. */
export const filledPages: Readonly<Record<string, Sent>> = {
  urgency: { urgency: '24-hours' },
  team: {
    desk: 'east',
    locality: 'east',
    team: 'East 2',
    'social-worker': 'worker',
    'team-manager': 'manager',
    'service-manager': 'service-manager',
  },
  'case-type': { 'case-type': 'new-referral' },
  'children/ida': child,
  'parents/tess': {
    name: 'Tess Wrenfield',
    'date-of-birth-day': '4',
    'date-of-birth-month': 'Nov',
    'date-of-birth-year': '1997',
    'address-unless': 'yes',
  },
  'other-children': { none: 'yes' },
  'other-adults': { none: 'yes' },
  circumstances: { injury: 'no', 'sexual-abuse-concern': 'no', 'youth-justice': 'no' },
  'presenting-issue': { 'presenting-issue': 'Ida told her nursery that her uncle shouts.', incident: 'no' },
  rationale: { rationale: 'Ida is frightened and an adult is named.', 'level-of-risk': 'high' },
  'attendees/police': contact('DS Priya Nandakumar'),
  'attendees/health': contact('Sister Jo Whitlam'),
  'attendees/gp': { invite: 'no', reason: 'The family has no GP.' },
  'attendees/education': { invite: 'yes', ...contact('Nadia Crewe') },
  'attendees/paediatrician': { invite: 'no' },
  'attendees/sarc': { invite: 'no' },
};

/** Starts a request; gives the case file's id. */
export async function startRequest(visitor: TestVisitor, key = 'start'): Promise<string> {
  const begun = await visitor.post('/requests', { _key: key });
  return /^\/discussions\/([^/]+)\/request$/.exec(String(begun.headers.location))?.[1] ?? '';
}

/** Fills in every page, but for those left out. */
export async function fillIn(visitor: TestVisitor, caseId: string, leftOut: readonly string[] = []): Promise<void> {
  for (const [page, fields] of Object.entries(filledPages))
    if (!leftOut.includes(page))
      await visitor.post(`/discussions/${caseId}/request/${page}`, { ...fields, go: 'later' });
}
