import { sayOptions } from '../../../../casefile/decision/answers-in.ts';
import type { MeetingDecision } from '../../../../protocol/schema.ts';

interface Taken {
  readonly answer: string;
  readonly detail: (field: string) => string;
}

/** A decision as text: the answer, then each detail under its label. */
export const inWords = (rule: MeetingDecision, { answer, detail }: Taken): string => {
  const label = answer === '' ? 'No answer chosen' : sayOptions(rule, answer);
  const written = rule.fields.flatMap((field) => {
    const value = detail(field.id).trim();
    const said = field.options.find(({ id }) => id === value)?.label ?? value;
    return said === '' ? [] : [`${field.label}\n${said}`];
  });
  return [label, ...written].join('\n\n');
};
