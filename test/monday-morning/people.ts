import type { Person } from '../../src/application/person.ts';
import { sentenceCase } from '../../src/protocol/in-a-sentence.ts';
import type { Contact } from '../../src/store/contacts.ts';
import { somebody } from '../house.ts';

export const desks = ['south', 'east', 'west', 'keighley-shipley', 'corporate-parenting'] as const;
export type Desk = (typeof desks)[number];

const names: Readonly<Record<Desk, readonly [worker: string, chair: string, second: string, minutes: string]>> = {
  south: ['Daniel Reyes', 'Tomasz Zielinski', 'Abigail Stroud', 'Colin Marsh'],
  east: ['Amara Okafor', 'Helen Fairweather', 'Piotr Wolny', 'Priya Nair'],
  west: ['Lucy Brand', 'Samir Qureshi', 'Edith Malloy', 'Joan Whitfield'],
  'keighley-shipley': ['Owen Tarn', 'Bridget Hale', 'Kofi Amponsah', 'Sam Ollerton'],
  'corporate-parenting': ['Nell Ferris', 'Gareth Vane', 'Yasmin Rahimi', 'Bev Castle'],
};

const ours = (role: string, id: string, name: string, desk: string | null): Person =>
  somebody({
    id,
    role,
    name,
    desk,
    jobTitle: sentenceCase(role.replaceAll('-', ' ')),
    team: desk === null ? null : `${desk} 1`,
  });

const peopleOf = (desk: Desk): readonly Person[] => {
  const [worker, chair, second, minutes] = names[desk];
  return [
    ours('social-worker', `worker-${desk}`, worker, desk),
    ours('team-manager', `chair-${desk}`, chair, desk),
    ours('team-manager', `chair-${desk}-2`, second, desk),
    ours('minute-taker', `minutes-${desk}`, minutes, desk),
  ];
};

const partner = (role: string, id: string, name: string, agency = role): Person =>
  somebody({ id, role, agency, name, addresses: [`${id}@example.org`, `${role}-team@example.org`] });

/** Everybody at work that Monday, or meant to be. Nobody of these exists. */
export const people: readonly Person[] = [
  ...desks.flatMap(peopleOf),
  ours('minute-taker', 'minutes-west-2', 'Ines Calder', 'west'),
  ours('service-manager', 'service-manager', 'Ruth Adeyemi', null),
  partner('police', 'police', 'Imran Yusuf'),
  partner('police', 'police-2', 'Clare Dunmore'),
  partner('police', 'police-3', 'Leon Askew'),
  partner('police', 'police-4', 'Maud Ferrier'),
  partner('police', 'police-5', 'Ravi Sethi'),
  partner('health', 'health', 'Grace Lindqvist'),
  partner('health', 'health-2', 'Ottilie Marsden'),
  partner('health', 'health-3', 'Femi Adebayo'),
  partner('health', 'health-4', 'Joss Hartnell'),
  partner('health', 'health-5', 'Una Breck'),
  partner('paediatrician', 'paediatrician', 'Noor Haddad', 'health'),
  partner('education', 'education', 'Marcus Bell'),
  partner('youth-justice', 'youth-justice', 'Leanne Pryce'),
  partner('fostering', 'fostering', 'Hal Penrose'),
];

const partnerRoles = ['police', 'health', 'paediatrician', 'sarc', 'education', 'youth-justice', 'fostering'];

/** Role mailboxes, answered for by whoever is on duty. */
export const contacts: readonly Contact[] = partnerRoles.map((role, index) => ({
  role,
  name: `Duty desk ${role}`,
  organisation: `Organisation ${role}`,
  email: `${role}-team@example.org`,
  telephone: `01632 96010${String(index)}`,
  area: null,
}));
