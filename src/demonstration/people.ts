import type { Person } from '../store/people.ts';

type Named = Pick<Person, 'id' | 'name' | 'role' | 'jobTitle'>;
type Placed = Pick<Person, 'agency'> & {
  readonly host: string;
  readonly desk?: string;
  readonly team?: string;
  readonly mailbox?: string;
};

const invented = (named: Named, { agency, host, desk, team, mailbox }: Placed): Omit<Person, 'telephone'> => {
  const email = `${named.name.toLowerCase().replaceAll(' ', '.')}@${host}`;
  const addresses = mailbox === undefined ? [email] : [email, mailbox];
  return { ...named, agency, email, addresses, desk: desk ?? null, team: team ?? null, demonstration: true };
};

const ours = (named: Named, desk?: string, team?: string): Omit<Person, 'telephone'> =>
  invented(named, {
    agency: 'social-care',
    host: 'trust.example.org',
    ...(desk === undefined ? {} : { desk }),
    ...(team === undefined ? {} : { team }),
  });

const minuteTaker = (desk: string, name: string) =>
  ours({ id: `minutes-${desk}`, name, role: 'minute-taker', jobTitle: 'Specialist minute taker' }, desk);

const partner = (
  id: string,
  name: string,
  about: Pick<Person, 'agency' | 'jobTitle'> & { host: string; mailbox?: string },
) => invented({ id, name, role: id, jobTitle: about.jobTitle }, about);

const everybody = [
  ours(
    { id: 'social-worker-east', name: 'Amara Okafor', role: 'social-worker', jobTitle: 'Social worker' },
    'east',
    'East 2',
  ),
  ours(
    { id: 'social-worker-south', name: 'Daniel Reyes', role: 'social-worker', jobTitle: 'Social worker' },
    'south',
    'South 1',
  ),
  ours(
    { id: 'manager-east', name: 'Helen Fairweather', role: 'team-manager', jobTitle: 'Team manager' },
    'east',
    'East 2',
  ),
  ours(
    { id: 'manager-south', name: 'Tomasz Zielinski', role: 'team-manager', jobTitle: 'Team manager' },
    'south',
    'South 1',
  ),
  ours({ id: 'service-manager', name: 'Ruth Adeyemi', role: 'service-manager', jobTitle: 'Service manager' }),
  minuteTaker('south', 'Colin Marsh'),
  minuteTaker('east', 'Priya Nair'),
  minuteTaker('west', 'Joan Whitfield'),
  minuteTaker('keighley-shipley', 'Sam Ollerton'),
  minuteTaker('corporate-parenting', 'Bev Castle'),
  partner('police', 'Imran Yusuf', {
    agency: 'police',
    jobTitle: 'Detective sergeant, MASH',
    host: 'police.example.org',
    mailbox: 'mash@police.example.org',
  }),
  partner('health', 'Grace Lindqvist', {
    agency: 'health',
    jobTitle: 'Specialist nurse, safeguarding',
    host: 'health.example.org',
    mailbox: 'strategy@health.example.org',
  }),
  partner('paediatrician', 'Noor Haddad', {
    agency: 'health',
    jobTitle: 'Consultant paediatrician',
    host: 'hospital.example.org',
    mailbox: 'paediatrics@hospital.example.org',
  }),
  partner('education', 'Marcus Bell', {
    agency: 'education',
    jobTitle: 'Designated safeguarding lead',
    host: 'school.example.org',
  }),
  partner('youth-justice', 'Leanne Pryce', {
    agency: 'youth-justice',
    jobTitle: 'Case worker',
    host: 'youthjustice.example.org',
  }),
];

/** Everybody in the demonstration. All invented, at reserved addresses and telephone numbers. */
export const people: readonly Person[] = everybody.map((person, index) => ({
  ...person,
  telephone: `01632 9600${String(10 + index)}`,
}));
