import { readCondition } from '../condition/read-condition.ts';
import { factMeaning, knownFacts } from '../facts.ts';
import { nearest } from '../nearest.ts';
import type { Path, Problem } from '../fault.ts';
import type { ArrangingRule, Protocol } from '../schema.ts';
import { factsIn } from './possible-values.ts';

const hours = (rule: ArrangingRule): string | null =>
  'from' in rule && rule.to <= rule.from ? 'These hours end before they begin: put “from” and “to” right.' : null;

const time = (rule: ArrangingRule): string | null => {
  if (!('when' in rule) || rule.when === undefined) return null;
  const ofTime = factsIn(readCondition(rule.when)).find((name) => factMeaning(name)?.from === 'time');
  return ofTime === undefined
    ? null
    : `“${ofTime}” is of the hour, which is what is being chosen: ask for something of the case, or use “inTerm”.`;
};

const place = (rule: ArrangingRule, { routes }: Protocol): string | null => {
  if (rule.asks !== 'hospital' && rule.asks !== 'in-person') return null;
  return routes.length === 0 || routes.some(({ modes }) => modes.includes('in-person'))
    ? null
    : 'No route is held in person: add that mode to one, or take this away.';
};

const language = (rule: ArrangingRule, protocol: Protocol): string | null => {
  if (rule.asks !== 'interpreter') return null;
  const known = knownFacts(protocol);
  if (known.get(rule.language)?.type === 'text') return null;
  const texts = [...known].flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
  return `“${rule.language}” is not a fact that is a text.${nearest(rule.language, texts, ' Add it to “facts”.')}`;
};

/** What is asked of a time and place must be something that there can be. */
export const checkArranging = (protocol: Protocol): readonly Problem[] =>
  protocol.arranging.flatMap((rule, index) => {
    const at = (...path: Path): Path => ['arranging', index, ...path];
    const found: readonly (readonly [string, string | null])[] = [
      ['to', hours(rule)],
      ['when', time(rule)],
      ['asks', place(rule, protocol)],
      ['language', language(rule, protocol)],
    ];
    return found.flatMap(([key, message]) => (message === null ? [] : [{ path: at(key), message }]));
  });
