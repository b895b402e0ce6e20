import { knownFacts } from '../protocol/facts.ts';
import { nearest } from '../protocol/nearest.ts';
import type { FactValue, Protocol } from '../protocol/schema.ts';

const known = new WeakMap<Protocol, ReturnType<typeof knownFacts>>();

/** What is known of each fact of a protocol, worked out once. */
export const factsKnown = (protocol: Protocol): ReturnType<typeof knownFacts> => {
  const facts = known.get(protocol) ?? knownFacts(protocol);
  known.set(protocol, facts);
  return facts;
};

/** A value as `parameters.ts` reads it. */
export const valueIn = (written: string): FactValue => {
  if (written.startsWith('"')) return written.slice(1, -1);
  return written === 'true' ? true : written === 'false' ? false : Number(written);
};

export const sayValue = (value: FactValue): string =>
  value === null ? 'not known' : typeof value === 'string' ? `"${value}"` : String(value);

const typeNames = { text: 'a text in quotes', 'yes-no': 'true or false', number: 'a number' };
const typeOf = { string: 'text', boolean: 'yes-no', number: 'number' } as const;

/** Why a fact cannot be this; null where it can. */
export const factFault = (fact: string, value: FactValue, protocol: Protocol): string | null => {
  const meant = factsKnown(protocol).get(fact);
  if (meant === undefined || value === null) return null;
  const type = typeof value;
  const is = type === 'string' || type === 'boolean' || type === 'number' ? typeOf[type] : null;
  if (is !== meant.type) return `“${fact}” is ${typeNames[meant.type]}, never ${sayValue(value)}.`;
  if (meant.answers === null || typeof value !== 'string' || meant.answers.includes(value)) return null;
  return `“${fact}” is never “${value}”; it is one of: ${meant.answers.join(', ')}.${nearest(value, meant.answers)}`;
};
