import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../application/person.ts';
import type { DutiesSeen, DutyLine, DutyScope, ListedState } from '../../../application/see-duties.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { type DutyShown, dutyShown } from '../../describe/duty-shown.ts';
import { paths } from '../../paths.ts';
import type { Tone } from '../../pieces/shape.ts';
import { type Asked, dutiesAt } from './asked.ts';
import { type Choice, assumedIn, choicesOf, countIf, dueChoices } from './counts.ts';
import { rowId } from './reason-view.ts';

/** A way to another list, and how many duties it has. */
export interface Way {
  readonly text: string;
  readonly href: string;
  readonly isHere: boolean;
}

export interface StateWay extends Way {
  readonly count: number;
  /** How many of them are so only by a figure that no procedure gives. */
  readonly assumed: number;
  readonly tone: Tone;
}

export interface DutiesShown {
  readonly title: string;
  readonly scopes: readonly Way[];
  readonly states: readonly StateWay[];
  readonly duties: readonly Choice[];
  readonly desks: readonly Choice[];
  readonly owners: readonly Choice[];
  readonly dues: readonly Choice[];
  readonly rows: readonly { readonly line: DutyLine; readonly duty: DutyShown }[];
  /** How many the list has in all. */
  readonly count: number;
}

export interface Reading {
  readonly asked: Asked;
  readonly person: Person;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

const stateWords: readonly (readonly [ListedState | null, string, Tone])[] = [
  [null, 'To do', 'open'],
  ['overdue', 'Late', 'late'],
  ['due-soon', 'Due soon', 'soon'],
  ['running', 'In time', 'good'],
  ['unexplained', 'Reason missing', 'was-late'],
  ['waiting', 'Not started', 'open'],
  ['explained', 'Met late', 'was-late'],
  ['met', 'Met', 'done'],
];

const scopeWords = ({ person, protocol }: Reading): Readonly<Record<DutyScope, string>> => ({
  own: 'My duties',
  named: person.role === protocol.request.authorisedBy ? 'My team’s cases' : 'My cases',
  desk: `${protocol.desks.find(({ id }) => id === person.desk)?.name ?? 'My'} desk`,
  all: `All of ${protocol.name}`,
});

const statesOf = ({ counts }: DutiesSeen, { asked }: Reading): readonly StateWay[] =>
  stateWords.map(([state, text, tone]) => ({
    ...{ text, tone },
    href: dutiesAt(asked, { state }),
    isHere: asked.state === state,
    count: countIf(counts, asked, { state }),
    assumed: state === null ? 0 : assumedIn(counts, asked, state),
  }));

const hrefOf = ({ caseId, invitationId, runs }: DutyLine, scope: DutyScope): string | null => {
  if (invitationId !== null) return paths.invitation(caseId, invitationId);
  return runs || scope === 'own' ? paths.discussion(caseId) : null;
};

/** Whose it is: a role with its person, whoever was invited, or the reader's own. */
const ownerOf = ({ ownerName, ownerInvited }: DutyLine, scope: DutyScope) => {
  if (scope === 'own') return { owner: 'Yours', person: null };
  return ownerInvited === null ? { person: ownerName } : { owner: ownerInvited, person: null };
};

const rowsOf = ({ lines, scope }: DutiesSeen, { protocol, now }: Reading): DutiesShown['rows'] =>
  lines.map((line) => {
    const discussion = { reference: line.reference, href: hrefOf(line, scope) };
    const about = { id: rowId(line), discussion, person: null };
    return { line, duty: { ...dutyShown(line, about, { protocol, now }), ...ownerOf(line, scope) } };
  });

/** A list of duties, in words. */
export const dutiesShown = (seen: DutiesSeen, reading: Reading): DutiesShown => {
  const { protocol } = reading;
  const { counts, scope } = seen;
  const asked = { ...reading.asked, scope };
  const words = scopeWords(reading);
  const deskName = (id: string | null): string => protocol.desks.find((desk) => desk.id === id)?.name ?? id ?? '';
  const desks = choicesOf(counts, asked, { of: 'desk', label: ({ desk }) => deskName(desk) });
  return {
    title: words[scope],
    scopes: seen.scopes.map((each) => ({
      text: words[each],
      href: dutiesAt({ ...asked, duty: null, desk: null, owner: null, due: null }, { scope: each }),
      isHere: each === scope,
    })),
    states: statesOf(seen, { ...reading, asked }),
    duties: choicesOf(counts, asked, { of: 'duty', label: ({ title }) => title }),
    desks: desks.length > 1 || asked.desk !== null ? desks : [],
    owners: choicesOf(counts, asked, { of: 'owner', label: ({ ownerRole }) => roleName(protocol, ownerRole) }),
    dues: dueChoices(counts, asked),
    rows: rowsOf(seen, reading),
    count: countIf(counts, asked),
  };
};
