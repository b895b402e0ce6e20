import { sayTime } from '../../../../calendar/say.ts';
import { type Seat, quoracyNow } from '../../../../casefile/attendance/quoracy.ts';
import { agencyName } from '../../../../protocol/agency-name.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { paths } from '../../../paths.ts';
import { type Room, chairName } from '../room.ts';
import { type Listed, rosterOf, sayPresence, tookPart } from '../roster.ts';

/** What can be said of somebody with one click. */
export interface Choice {
  readonly value: string;
  readonly says: string;
  readonly isChosen: boolean;
}

export interface PersonShown {
  readonly id: string;
  /** Empty where only their role is known: whoever says that they are here says who they are. */
  readonly name: string;
  readonly role: string;
  readonly telephone: string | null;
  readonly presence: Listed['presence'];
  /** "here by video since 14:02" */
  readonly says: string;
  readonly choices: readonly Choice[];
  readonly action: string;
}

export interface PeopleShown {
  readonly agencies: readonly { readonly name: string; readonly people: readonly PersonShown[] }[];
  readonly seats: readonly Seat[];
  readonly isQuorate: boolean;
}

const choices: readonly { value: string; says: string; presence: Listed['presence']; how: Listed['how'] }[] = [
  { value: 'present/virtual', says: 'Here by video', presence: 'present', how: 'virtual' },
  { value: 'present/telephone', says: 'By telephone', presence: 'present', how: 'telephone' },
  { value: 'present/in-person', says: 'In person', presence: 'present', how: 'in-person' },
  { value: 'left', says: 'Left', presence: 'left', how: null },
  { value: 'apologies', says: 'Apologies', presence: 'apologies', how: null },
  { value: 'absent', says: 'Not here', presence: 'absent', how: null },
];

/** What a pressed button means; null for one that nobody gave out. */
export const presenceFrom = (value: string | undefined): Pick<Listed, 'presence' | 'how'> | null =>
  choices.find((choice) => choice.value === value) ?? null;

const isChosen = (one: Listed, { presence, how }: Pick<Listed, 'presence' | 'how'>): boolean =>
  one.at !== null && one.presence === presence && (presence !== 'present' || one.how === how);

const saidOf = (one: Listed): string => {
  if (one.at === null) return 'not marked yet';
  return one.presence === 'present' || one.presence === 'left'
    ? `${sayPresence(one)}, ${sayTime(one.at)}`
    : sayPresence(one);
};

const personShown = (room: Room, one: Listed): PersonShown => {
  const { protocol } = room.protocol;
  const invited = room.meeting.invitations.find(({ id }) => id === one.id);
  const standsIn = room.meeting.invitations.find(({ id }) => id === invited?.deputyFor);
  const facts = [
    roleName(protocol, one.role),
    one.name === chairName(room) ? 'chair' : null,
    standsIn === undefined ? null : `for ${standsIn.name}`,
    invited === undefined ? 'not invited beforehand' : null,
  ];
  return {
    id: one.id,
    name: one.name,
    role: facts.filter((fact) => fact !== null).join(', '),
    telephone: invited === undefined || invited.telephone === '' ? null : invited.telephone,
    presence: one.presence,
    says: saidOf(one),
    choices: choices
      .filter(({ value }) => value !== 'left' || tookPart(one))
      .filter(({ presence }) => one.name !== '' || presence === 'present')
      .map((choice) => ({ value: choice.value, says: choice.says, isChosen: isChosen(one, choice) })),
    action: paths.meetingPerson(room.caseId, one.id),
  };
};

/** Everybody listed, agency by agency, and what the quorum comes to. */
export const peopleShown = (room: Room): PeopleShown => {
  const { meeting, protocol } = room;
  const roster = rosterOf(meeting, protocol.protocol);
  const { seats, quorate } = quoracyNow(meeting, protocol);
  return {
    agencies: [...new Set(roster.map(({ agency }) => agency))].map((agency) => ({
      name: agencyName(protocol.protocol, agency),
      people: roster.filter((one) => one.agency === agency).map((one) => personShown(room, one)),
    })),
    seats,
    isQuorate: quorate,
  };
};
