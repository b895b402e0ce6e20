import type { MeetingDecision } from '../../protocol/schema.ts';

/** The answers that were given: more than one, joined by commas, where the protocol allows several. */
export const answersIn = (answer: string): readonly string[] => answer.split(',').filter((one) => one !== '');

/** The options that an answer names, in the protocol's order. */
export const optionsGiven = ({ options }: MeetingDecision, answer: string): MeetingDecision['options'] => {
  const given = answersIn(answer);
  return options.filter(({ id }) => given.includes(id));
};

/** An answer in the protocol's words. */
export const sayOptions = (rule: MeetingDecision | undefined, answer: string): string =>
  rule === undefined
    ? answer
    : optionsGiven(rule, answer)
        .map(({ label }) => label)
        .join('; ') || answer;
