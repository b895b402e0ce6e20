import { describe, expect, test } from 'vitest';
import { stages } from '../../test/bradford-stages.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { given } from '../../test/given.ts';
import { ownSigning } from '../../test/protocol-of-its-own.ts';
import type { Status } from '../casefile/state.ts';
import { type Act, acts } from './acts.ts';
import { may } from './may.ts';
import { type Asker, relationsOf } from './relations.ts';

/** Bradford's, and signatures besides, so that every act is somebody's. */
const { protocol } = bradfordBut({ circulation: ownSigning('minutes') });

const asker = (id: string, role: string, desk: string | null, ...addresses: readonly string[]): Asker => ({
  id,
  role,
  desk,
  addresses: [`${id}@social-care.example.org`, ...addresses],
});

/** Who may ask. The request is the East desk's; it names p-worker, p-manager and p-service. */
const people: Readonly<Record<string, Asker>> = {
  'social worker': asker('p-worker', 'social-worker', 'east'),
  'another social worker': asker('p-worker-2', 'social-worker', 'east'),
  'team manager': asker('p-manager', 'team-manager', 'east'),
  'team manager, same desk': asker('p-manager-2', 'team-manager', 'east'),
  'team manager, west': asker('p-manager-3', 'team-manager', 'west'),
  'team manager, no desk': asker('p-manager-4', 'team-manager', null),
  'service manager': asker('p-service', 'service-manager', null),
  'service manager, desk': asker('p-service-2', 'service-manager', 'east'),
  'service manager, west': asker('p-service-3', 'service-manager', 'west'),
  'minute taker': asker('p-desk', 'minute-taker', 'east'),
  'minute taker, west': asker('p-desk-2', 'minute-taker', 'west'),
  'police, invited': asker('p-police', 'police', null, 'mash@police.example.org'),
  'health, invited': asker('p-health', 'health', null, 'strategy@health.example.org'),
  'police, not invited': asker('p-police-2', 'police', null, 'roads@police.example.org'),
  'GP, left out': asker('p-gp', 'gp', 'east', ''),
};

const letters = {
  requester: 'R',
  authoriser: 'A',
  agreer: 'G',
  chair: 'C',
  corrector: 'K',
  desk: 'D',
  invitee: 'I',
  recorder: 'N',
  cover: 'S',
} as const;

const statuses = [
  'none',
  'drafting',
  'awaiting-authority',
  'not-needed',
  'waiting',
  'booked',
  'cancelled',
  'meeting',
  'closed',
] as const satisfies readonly Status[];

/**
 * How each stands to the case file: R requester, A authoriser, G agreer, C chair, K who
 * decides corrections, D desk, I invitee, N who records what happens, S who stands in for the desk. A dot is a stranger.
 */
const relations = `
                         none       drafting   awaiting   not-needed  waiting    booked     cancelled  meeting    closed
social worker            .          R          R          R          R          RI         RI         RI         RI
another social worker    .          .          .          .          .          .          .          .          .
team manager             .          .          ACK        ACK        ACK        ACKI       ACKI       ACKI       ACKI
team manager, same desk  .          .          ACK        ACK        ACK        ACK        ACK        ACK        ACK
team manager, west       .          .          .          .          .          .          .          .          .
team manager, no desk    .          .          .          .          .          .          .          .          .
service manager          .          .          GC         GC         GC         GC         GC         GC         GC
service manager, desk    .          .          GC         GC         GC         GC         GC         GC         GC
service manager, west    .          .          .          .          .          .          .          .          .
minute taker             .          .          .          .          D          D          D          D          D
minute taker, west       .          .          .          .          S          .          .          .          .
police, invited          .          .          .          .          .          I          I          I          I
health, invited          .          .          .          .          .          I          I          I          I
police, not invited      .          .          .          .          .          .          .          .          .
GP, left out             .          .          .          .          .          .          .          .          .
`;

/** What each relation may do. */
const allowed = `
                        R  A  G  C  K  D  I  N  S
write-request           x  .  .  .  .  .  .  .  .
authorise-request       .  x  .  .  .  .  .  .  .
book-meeting            .  .  .  .  .  x  .  .  x
ask-to-change-booking   x  x  .  .  .  x  .  .  .
name-chair              .  x  x  x  .  x  .  .  .
name-minute-taker       .  x  x  x  .  x  .  .  .
ask-again               x  x  x  .  .  x  .  .  .
agree-change-of-booking .  .  x  .  .  .  .  .  .
invite                  x  x  .  .  .  x  .  .  .
record-call             x  x  .  .  .  x  .  .  .
ask-for-information     x  x  .  .  .  x  .  .  .
answer-invitation       .  .  .  .  .  .  x  .  .
give-information        .  .  .  .  .  .  x  .  .
hold-by-telephone       x  x  x  x  .  x  .  .  .
start-meeting           .  x  x  x  .  x  .  .  .
write-meeting           x  x  x  x  .  x  .  .  .
give-view               x  x  x  x  .  x  x  .  .
close-meeting           .  x  x  x  .  x  .  .  .
issue-minutes           .  x  .  .  .  x  .  .  .
propose-correction      .  .  .  .  .  .  x  .  .
decide-correction       .  x  x  x  x  .  .  .  .
sign-document           .  .  .  .  .  .  x  .  .
complete-action         x  x  .  .  .  x  x  .  .
record-conference       x  x  .  .  .  .  .  .  .
explain-lateness        x  x  x  x  .  x  .  .  .
record-happening        .  .  .  .  .  .  .  x  .
correct-time            x  x  x  x  .  x  .  .  .
record-finding          x  x  x  x  .  x  .  .  .
read-discussion         x  x  x  x  .  x  .  .  .
read-invitation         .  .  .  .  .  .  x  .  .
read-minutes            x  x  x  x  .  x  x  .  .
read-looks              .  x  x  x  .  x  .  .  .
`;

/** The rows of a table below its head: the name of each, and its cells. */
const rows = (table: string): readonly (readonly [name: string, cells: readonly string[]])[] =>
  table
    .split('\n')
    .slice(2, -1)
    .map((line) => line.trim().split(/ {2,}| (?=\.)/))
    .map(([name = '', ...cells]) => [name, cells]);

const actNames = Object.keys(acts).filter((act): act is Act => Object.hasOwn(acts, act));
const lettersFor = new Map(
  rows(allowed).map(([act, cells]) => [act, Object.values(letters).filter((_, index) => cells[index] === 'x')]),
);
const mayDo = (standing: string): readonly Act[] =>
  actNames.filter((act) => lettersFor.get(act)?.some((letter) => standing.includes(letter)) === true);

describe.each(rows(relations))('%s', (name, cells) => {
  const who = people[name] ?? asker('nobody', 'nobody', null);

  test.each(statuses.map((status, index) => [status, cells[index] ?? '?'] as const))(
    'in a case file that is “%s” stands as %s, and may do just what that allows',
    (status, standing) => {
      const { state } = given(stages[status]);
      const found = relationsOf(who, state, protocol).map((relation) => letters[relation]);
      expect(found.join('') || '.').toBe(standing);
      expect(actNames.filter((act) => may(act, who, { state, protocol }))).toEqual(mayDo(standing));
    },
  );
});

test('The tables are about everybody, and about everything that can be asked', () => {
  expect(rows(relations).map(([name]) => name)).toEqual(Object.keys(people));
  expect(rows(allowed).map(([act]) => act)).toEqual(actNames);
});

test('A discussion by telephone can be ended by whoever asked for it, any other meeting only by those who run it', () => {
  const { state } = given(stages.meeting);
  if (state.status !== 'meeting') throw new Error('it is not on');
  const worker = people['social worker'] ?? asker('nobody', 'nobody', null);
  const byTelephone = { ...state, booking: { ...state.booking, mode: 'telephone' } as const };
  expect(may('close-meeting', worker, { state, protocol })).toBe(false);
  expect(may('close-meeting', worker, { state: byTelephone, protocol })).toBe(true);
});
