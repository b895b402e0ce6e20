import type { MeetingDecision } from '../../protocol/schema.ts';

type Option = MeetingDecision['options'][number];

/** The answers that were given: more than one, joined by commas, where the protocol allows several. */
export const answersIn = (answer: string): readonly string[] => answer.split(',').filter((one) => one !== '');

/** The options that an answer names, in the protocol's order. */
export const optionsGiven = ({ options }: MeetingDecision, answer: string): MeetingDecision['options'] => {
  const given = answersIn(answer);
  return options.filter(({ id }) => given.includes(id));
};

/** Two options of an answer that cannot stand beside each other; null where all can. */
export const clashIn = (
  rule: MeetingDecision,
  answer: string,
): { readonly one: Option; readonly other: Option } | null => {
  const given = optionsGiven(rule, answer);
  const one = given.find(({ excludes }) => given.some(({ id }) => excludes.includes(id)));
  const other = given.find(({ id }) => one?.excludes.includes(id));
  return one === undefined || other === undefined ? null : { one, other };
};

/** An answer in the protocol's words. */
export const sayOptions = (rule: MeetingDecision | undefined, answer: string): string =>
  rule === undefined
    ? answer
    : optionsGiven(rule, answer)
        .map(({ label }) => label)
        .join('; ') || answer;
