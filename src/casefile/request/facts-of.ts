import { Temporal } from 'temporal-polyfill';
import type { Facts, Protocol } from '../../protocol/schema.ts';
import type { Answers, FamilyMember } from './request-form.ts';

const yesOrNo = (answer: string | undefined): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

/** Each fact that a field of the request answers, by the fact's name. */
const answered = (protocol: Protocol, answers: Answers): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    protocol.request.sections
      .flatMap(({ fields }) => fields)
      .flatMap(({ fact, id }) => (fact === undefined ? [] : [[fact, answers[id]]])),
  );

/** Of school age: from the fourth birthday, when a nursery or school place is usual, to the eighteenth. */
const isOfSchoolAge = ({ answers }: FamilyMember, today: Temporal.PlainDate): boolean => {
  const born = answers['date-of-birth'];
  if (born === undefined || !/^\d{4}-\d\d-\d\d$/.test(born)) return false; // unborn, or not known
  const { years } = Temporal.PlainDate.from(born).until(today, { largestUnit: 'year' });
  return years >= 4 && years < 18;
};

interface Asked {
  readonly answers: Answers;
  readonly people: readonly FamilyMember[];
}

/**
 * What conditions may ask about a request; null where it has not been answered. `today` decides who is of school
 * age; without it nobody is.
 */
export const factsOf = (
  { answers, people }: Asked,
  protocol: Protocol,
  today: Temporal.PlainDate | null = null,
): Facts => {
  const by = answered(protocol, answers);
  const children = people.filter(({ group }) => group === 'child');
  const unborn = children.map((child) => child.answers['unborn'] === 'yes');
  const inCare = children.map((child, index) => (unborn[index] === true ? false : yesOrNo(child.answers['in-care'])));
  return {
    urgency: by['urgency'] ?? null,
    caseType: by['caseType'] ?? null,
    locality: by['locality'] ?? null,
    injury: yesOrNo(by['injury']),
    urgentMedical: yesOrNo(by['urgentMedical']),
    sexualAbuseConcern: yesOrNo(by['sexualAbuseConcern']),
    anyChildInCare: inCare.includes(true) ? true : inCare.every((answer) => answer === false) ? false : null,
    youthJustice: by['youthJustice'] ?? null,
    anyUnborn: unborn.includes(true),
    anySchoolAge: today !== null && children.some((child) => isOfSchoolAge(child, today)),
    domesticIncident: yesOrNo(by['domesticIncident']),
    incident: yesOrNo(by['incident']),
  };
};
