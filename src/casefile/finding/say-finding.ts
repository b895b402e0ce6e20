import type { Protocol } from '../../protocol/schema.ts';
import type { Finding } from './finding.ts';

/** A finding in words: the meaning of its fact, and its value where that is more than yes. */
export const sayFinding = ({ fact, value }: Pick<Finding, 'fact' | 'value'>, { facts }: Protocol): string => {
  const own = facts.find(({ id }) => id === fact);
  const meaning = (own?.meaning ?? fact).replace(/\.$/, '');
  if (value === true) return meaning;
  const said = value === false ? 'no' : (own?.options.find(({ id }) => id === value)?.label ?? String(value));
  return `${meaning}: ${said}`;
};
