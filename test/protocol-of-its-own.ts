import type { Protocol } from '../src/protocol/schema.ts';
import { bradford } from './bradford.ts';

const cited = { clauses: ['BR-001'], assumed: false };

/** Moments and facts of a procedure's own, such as Bradford has none of. */
export const ownMoments: Protocol['moments'] = [
  {
    id: 'partner-told',
    title: 'the partner agency is told by telephone',
    recordedBy: ['social-worker'],
    ahead: false,
    gathers: false,
    ...cited,
  },
  {
    id: 'child-seen',
    title: 'the child is seen',
    recordedBy: ['social-worker', 'team-manager'],
    each: 'child',
    ahead: false,
    gathers: false,
    ...cited,
  },
  {
    id: 'review-date',
    title: 'the review is set',
    recordedBy: ['team-manager'],
    ahead: true,
    gathers: false,
    ...cited,
  },
  {
    id: 'hurt-child-examined',
    title: 'the child is examined',
    recordedBy: ['social-worker'],
    when: 'injury = true',
    ahead: false,
    gathers: false,
    ...cited,
  },
];

export const ownFacts: Protocol['facts'] = [
  {
    id: 'policeNotNeeded',
    meaning: 'The police have no role.',
    type: 'yes-no',
    options: [],
    presumed: false,
    ...cited,
  },
  {
    id: 'setting',
    meaning: 'Where it happened.',
    type: 'text',
    options: [
      { id: 'home', label: 'At home' },
      { id: 'school', label: 'At school' },
    ],
    presumed: 'home',
    ...cited,
  },
  { id: 'carers', meaning: 'How many carers there are.', type: 'number', options: [], ...cited },
  { id: 'bothSo', meaning: 'Worked out.', type: 'yes-no', options: [], is: 'policeNotNeeded = true', ...cited },
];

/** Circulation under a procedure in which whoever took part, or somebody else, signs the minutes or the action table. */
export const ownSigning = (
  what: 'minutes' | 'action-table',
  by: readonly string[] = ['attended'],
): Protocol['circulation'] => ({
  ...bradford.protocol.circulation,
  signing: { what, by: [...by], attestation: 'Type your name to sign. It is kept with the time.', ...cited },
});

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'bank-holiday'] as const;

/** Two to ring, whose numbers the authority sets. */
export const ownContacts: Protocol['contacts'] = [
  { id: 'sergeant', name: 'Duty sergeant', agency: 'police', needs: ['telephone'], ...cited },
  { id: 'duty-worker', name: 'Duty worker', agency: 'social-care', needs: ['telephone'], ...cited },
];

/** The sergeant and the duty worker ring each other at 09:00. */
export const ownRotas: Protocol['rotas'] = [
  {
    ...{ id: 'police', title: 'Whom to ring at the police', otherwise: { who: 'sergeant', ...cited }, ...cited },
    shifts: [
      {
        ...{ who: 'sergeant', days: [...week], from: '09:00', to: '17:00', ...cited },
        rings: { other: 'duty-worker', reminds: ['team-manager'], ...cited },
      },
    ],
  },
  {
    ...{
      id: 'social-care',
      title: 'Whom to ring at social care',
      otherwise: { who: 'duty-worker', ...cited },
      ...cited,
    },
    shifts: [{ who: 'duty-worker', days: [...week], from: '00:00', to: '00:00', ...cited }],
  },
];
