import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../../protocol/schema.ts';
import type { FamilyMember } from './request-form.ts';

export const yesOrNo = (answer: string | undefined): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

/** A date as the form keeps it; null where there is none, or it is not known. */
const dateIn = (answer: string | undefined): Temporal.PlainDate | null =>
  answer !== undefined && /^\d{4}-\d\d-\d\d$/.test(answer) ? Temporal.PlainDate.from(answer) : null;

const yearsOld = ({ answers }: FamilyMember, today: Temporal.PlainDate): number | null =>
  dateIn(answers['date-of-birth'])?.until(today, { largestUnit: 'year' }).years ?? null;

const weeksToBirth = ({ answers }: FamilyMember, today: Temporal.PlainDate): number | null => {
  const expected = answers['unborn'] === 'yes' ? dateIn(answers['expected-date']) : null;
  return expected === null ? null : today.until(expected).total('days') / 7;
};

const least = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** Of school age: from the fourth birthday, when a nursery or school place is usual, to the eighteenth. */
const isSchoolAge = (years: number | null): boolean => years !== null && years >= 4 && years < 18;

/** What conditions may ask about the children the request is about. */
export const factsOfFamily = (people: readonly FamilyMember[], today: Temporal.PlainDate | null): Facts => {
  const children = people.filter(({ group }) => group === 'child');
  const unborn = children.map((child) => child.answers['unborn'] === 'yes');
  const inCare = children.map((child, index) => (unborn[index] === true ? false : yesOrNo(child.answers['in-care'])));
  const ages = today === null ? [] : children.map((child) => yearsOld(child, today));
  return {
    anyChildInCare: inCare.includes(true) ? true : inCare.every((answer) => answer === false) ? false : null,
    anyUnborn: unborn.includes(true),
    anySchoolAge: ages.some(isSchoolAge),
    childCount: children.length,
    youngestAge: least(ages),
    weeksToBirth: today === null ? null : least(children.map((child) => weeksToBirth(child, today))),
  };
};
