import type { FamilyMember } from '../src/casefile/request/request-form.ts';

const home = '14 Larkspur Row, Eastfield, Testford, ZZ9 4AA';

/** A made-up family: two children, an unborn baby, and a child elsewhere. Nobody in it exists. */
export const exampleFamily: readonly FamilyMember[] = [
  {
    id: 'child-mina',
    group: 'child',
    answers: {
      name: 'Mina Ferrowby',
      unborn: 'no',
      'date-of-birth': '2019-03-02',
      ethnicity: 'White and Asian',
      disability: 'Hearing aid in the left ear; sit where she can see faces',
      'case-number': '4418207',
      address: home,
      'in-care': 'no',
    },
  },
  {
    id: 'child-teo',
    group: 'child',
    answers: {
      name: 'Teo Ferrowby',
      unborn: 'no',
      'date-of-birth': '2026-02-11',
      ethnicity: 'White and Asian',
      disability: 'No known disability',
      'case-number': '4418208',
      address: home,
      'in-care': 'no',
    },
  },
  {
    id: 'child-unborn',
    group: 'child',
    answers: {
      name: 'Unborn baby of Dana Ferrowby',
      unborn: 'yes',
      'expected-date': '2027-04-09',
      ethnicity: 'Not known',
      disability: 'No known disability',
      'case-number': 'Not yet allocated',
      address: home,
    },
  },
  {
    id: 'parent-dana',
    group: 'parent-or-carer',
    answers: {
      name: 'Dana Ferrowby',
      'date-of-birth': '1996-07-30',
      address: 'Same address as the child',
      'case-number': '4418150',
    },
  },
  {
    id: 'parent-karim',
    group: 'parent-or-carer',
    answers: { name: 'Karim Osterley', 'date-of-birth': '1993-01-17', address: '3 Quarry Mews, Westbeck, ZZ8 1QT' },
  },
  {
    id: 'other-isla',
    group: 'other-child',
    answers: { name: 'Isla Tarnwick', 'date-of-birth': '2021-09-24', address: '27 Mill Fold, Southbeck, ZZ7 2LM' },
  },
  {
    id: 'adult-lewis',
    group: 'other-adult',
    answers: { name: 'Lewis Tarnwick', why: 'suspect', 'date-of-birth': '1990-05-06', address: 'Not known' },
  },
];
