import { insideSentence, sentenceCase } from '../../protocol/in-a-sentence.ts';
import { sayExact } from '../../calendar/say.ts';
import { roleName } from '../../protocol/role-name.ts';
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
  agreement: 'Agreement to how it is held',
};

/** A rule of the protocol's own is called by what it wants. */
const ownRule = (rule: string, { protocol }: Source['protocol']): string | undefined =>
  protocol.rules.find(({ id }) => id === rule)?.otherwise;

/** Every rule that was not followed, with the reason and the name of whoever gave it. */
export const departuresInWords = ({ state, protocol }: Source): readonly DepartureInWords[] =>
  state.departures.map(({ rule, clauses, reason, by, at }) => ({
    rule: names[rule] ?? ownRule(rule, protocol) ?? sentenceCase(rule.replaceAll('-', ' ')),
    clauses,
    reason,
    by: `${by.name}, ${insideSentence(roleName(protocol.protocol, by.role))}`,
    at: sayExact(at),
  }));
