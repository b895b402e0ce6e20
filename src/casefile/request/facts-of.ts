import type { Temporal } from 'temporal-polyfill';
import type { Facts, FactValue, Field, Protocol } from '../../protocol/schema.ts';
import { factsOfFamily, yesOrNo } from './facts-of-family.ts';
import type { Answers, FamilyMember } from './request-form.ts';

/** An answer as conditions compare it. */
export const factValue = (type: 'yes-no' | 'text' | 'number', answer: string | undefined): FactValue => {
  if (answer === undefined || answer === '') return null;
  if (type === 'yes-no') return yesOrNo(answer);
  if (type === 'text') return answer;
  const number = Number(answer);
  return Number.isNaN(number) ? null : number;
};

const typeOf = (fact: string, field: Field, { facts }: Protocol): 'yes-no' | 'text' | 'number' =>
  facts.find(({ id }) => id === fact)?.type ?? (field.type === 'yes-no' ? 'yes-no' : 'text');

/** Each fact that a field of the request answers, by the fact's name. */
const answered = (protocol: Protocol, answers: Answers): Facts =>
  Object.fromEntries(
    protocol.request.sections
      .flatMap(({ fields }) => fields)
      .flatMap((field) =>
        field.fact === undefined
          ? []
          : [[field.fact, factValue(typeOf(field.fact, field, protocol), answers[field.id])] as const],
      ),
  );

interface Asked {
  readonly answers: Answers;
  readonly people: readonly FamilyMember[];
}

/**
 * What conditions may ask about a request; null where it has not been answered. `today` decides how old children are;
 * without it nobody is of school age.
 */
export const factsOf = (
  { answers, people }: Asked,
  protocol: Protocol,
  today: Temporal.PlainDate | null = null,
): Facts => ({ ...factsOfFamily(people, today), ...answered(protocol, answers) });
