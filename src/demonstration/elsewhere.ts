import type { Contact } from '../store/contacts.ts';
import type { Person } from '../store/people.ts';

/** Name, role and job title of somebody of the authority's own; the desk for whoever books. */
type Ours = readonly [name: string, role: string, jobTitle: string, desk?: string];
/** Name, role, agency and job title of somebody of a partner agency, who answers for its mailbox. */
type Theirs = readonly [name: string, role: string, agency: string, jobTitle: string];

interface Team {
  readonly ours: readonly Ours[];
  readonly theirs: readonly Theirs[];
}

const teams: Readonly<Record<string, Team>> = {
  hampshire: {
    ours: [
      ['Bronwen Achebe', 'social-worker', 'Social worker'],
      ['Callum Petrov', 'team-manager', 'Team manager'],
      ['Delphine Marsh', 'minute-taker', 'Minute taker', 'hampshire'],
    ],
    theirs: [
      ['Edward Nkosi', 'police', 'police', 'Detective sergeant'],
      ['Farida Collins', 'health', 'health', 'Safeguarding nurse'],
      ['Gregor Dunn', 'education', 'education', 'Designated safeguarding lead'],
    ],
  },
  knowsley: {
    ours: [
      ['Harriet Boateng', 'social-worker', 'Social worker'],
      ['Isaac Thornley', 'team-manager', 'Team manager'],
      ['Jocelyn Price', 'service-manager', 'Service manager'],
      ['Kamal Whittle', 'minute-taker', 'Business support assistant', 'social-care'],
    ],
    theirs: [
      ['Lorna Sykes', 'police', 'police', 'MASH officer'],
      ['Mikhail Avery', 'police-manager', 'police', 'MASH manager'],
      ['Nadia Prosser', 'health', 'health', 'Safeguarding nurse'],
      ['Owen Castellan', 'education', 'education', 'Designated safeguarding lead'],
    ],
  },
  salford: {
    ours: [
      ['Petra Lindholm', 'social-worker', 'Social worker'],
      ['Quentin Adair', 'team-manager', 'Social work manager'],
      ['Rosa Emmett', 'senior-manager', 'Senior manager'],
      ['Stefan Okoro', 'note-taker', 'Note-taker', 'social-care'],
    ],
    theirs: [
      ['Tamsin Hollow', 'police', 'police', 'Detective constable'],
      ['Umar Fielding', 'health', 'health', 'Named nurse'],
      ['Verity Cole', 'education', 'education', 'Designated safeguarding lead'],
    ],
  },
  wirral: {
    ours: [
      ['Winifred Osei', 'social-worker', 'Social worker'],
      ['Xavier Lowe', 'team-manager', 'Team manager'],
      ['Yasmin Crofts', 'head-of-service', 'Head of service'],
      ['Zachary Penn', 'business-support', 'Business support assistant', 'solar-campus'],
    ],
    theirs: [
      ['Agnes Holloway', 'police', 'police', 'Police officer'],
      ['Benedict Shaw', 'police-sergeant', 'police', 'Dedicated sergeant'],
      ['Catrin Mbeki', 'health', 'health', 'Safeguarding nurse'],
      ['Dominic Rees', 'education', 'education', 'Designated safeguarding lead'],
    ],
  },
};

const addressOf = (name: string, host: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@${host}`;

const telephone = (index: number): string => `01632 960${String(200 + index)}`;

const known = { demonstration: true, team: null } as const;

const ourPerson = ([name, role, jobTitle, desk]: Ours, host: string) => {
  const email = addressOf(name, host);
  return {
    ...known,
    id: role,
    name,
    role,
    agency: 'social-care',
    jobTitle,
    email,
    addresses: [email],
    desk: desk ?? null,
  };
};

const mailbox = (role: string, host: string): string => `${role}-team@${host}`;

const theirPerson = ([name, role, agency, jobTitle]: Theirs, host: string) => {
  const email = addressOf(name, host);
  const addresses = [email, mailbox(role, host)];
  return { ...known, id: role, name, role, agency, jobTitle, email, addresses, desk: null };
};

const peopleIn = (authority: string, { ours, theirs }: Team): readonly Person[] =>
  [
    ...ours.map((one) => ourPerson(one, `${authority}.example.org`)),
    ...theirs.map((one) => theirPerson(one, `${one[2]}.${authority}.example.org`)),
  ].map((person, index) => ({ ...person, telephone: telephone(index) }));

const contactsIn = (authority: string, { theirs }: Team): readonly Contact[] =>
  theirs.map(([, role, agency, jobTitle], index) => ({
    role,
    name: `${jobTitle} on duty`,
    organisation: `${agency[0]?.toUpperCase() ?? ''}${agency.slice(1)} (invented)`,
    email: mailbox(role, `${agency}.${authority}.example.org`),
    telephone: telephone(50 + index),
    area: null,
  }));

/** Who is there in an authority of the demonstration that has no cases yet, and its contact book. All invented, at reserved addresses and numbers. */
export const elsewhere: ReadonlyMap<
  string,
  { readonly people: readonly Person[]; readonly contacts: readonly Contact[] }
> = new Map(
  Object.entries(teams).map(([authority, team]) => [
    authority,
    { people: peopleIn(authority, team), contacts: contactsIn(authority, team) },
  ]),
);
