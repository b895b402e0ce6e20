import { insideSentence, sentenceCase } from '../../protocol/in-a-sentence.ts';
import { sayExact } from '../../calendar/say.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Source } from './source.ts';

/** A rule that was knowingly not followed. */
export interface DepartureInWords {
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

const names: Readonly<Record<string, string>> = {
  quorum: 'Quorum',
  areas: 'Areas to cover',
  'family-details': 'Check of the family details',
  confidentiality: 'Confidentiality statement',
  chair: 'Who chairs',
  'chair-elsewhere': 'The chair in one meeting at a time',
  'outside-slots': 'Time outside the slots',
  late: 'Time after the limit',
  'recorded-afterwards': 'Recorded afterwards',
  'corrections-window': 'Correction asked for late',
  route: 'How it is held',
  mode: 'In person, by video or by telephone',
  authority: 'Who decides that it is held',
  'request-gaps': 'Request with gaps',
  agreement: 'Agreement to how it is held',
};

/** What a rule that was departed from is about; a rule of the protocol's own is called by what it wants. */
export const departureName = (rule: string, { rules }: Protocol): string =>
  names[rule] ?? rules.find(({ id }) => id === rule)?.otherwise ?? sentenceCase(rule.replaceAll('-', ' '));

/** Every rule that was not followed, with the reason and the name of whoever gave it. */
export const departuresInWords = (
  { departures }: Pick<Source['state'], 'departures'>,
  protocol: Protocol,
): readonly DepartureInWords[] =>
  departures.map(({ rule, clauses, reason, by, at }) => ({
    rule: departureName(rule, protocol),
    clauses,
    reason,
    by: `${by.name}, ${insideSentence(roleName(protocol, by.role))}`,
    at: sayExact(at),
  }));
