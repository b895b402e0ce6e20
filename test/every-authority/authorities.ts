/** What is told of an authority's discussion, and what its pages are then expected to say. */
export interface Authority {
  readonly id: string;
  /** How its clauses begin: `KN-`. */
  readonly clauses: string;
  /** Answers of the request that are not the usual ones, by field. */
  readonly answers: Readonly<Record<string, string>>;
  /** How soon it is authorised to be held. */
  readonly urgency: string;
  /** Decisions in which an answer is taken that starts something, by decision. */
  readonly decided: Readonly<Record<string, string>>;
  /** Clocks on the page of the discussion: what is due, within what, by which clause. */
  readonly clocks: readonly (readonly [title: string, within: string, clause: string])[];
  /** Whether somebody who was invited and did not come gets the minutes. */
  readonly absentGetsMinutes: boolean;
  /** Whether a table of actions is sent when it ends. */
  readonly sendsActions: boolean;
  /** Whether the page of the minutes asks whether something is wrong with them. */
  readonly takesCorrections: boolean;
}

const usual = {
  urgency: '24-hours',
  decided: {},
  absentGetsMinutes: false,
  sendsActions: false,
  takesCorrections: false,
} as const;

/** The four authorities whose journeys are told here; Bradford's is told in more detail in `journey.browser.test.ts`. */
export const authorities: readonly Authority[] = [
  {
    ...usual,
    id: 'hampshire',
    clauses: 'HA-',
    answers: { 'reasonable-cause': 'yes' },
    decided: { outcome: 'joint' },
    clocks: [
      ['Hold the strategy discussion', '24 hours', 'HA-014'],
      ['See the child', '24 hours', 'HA-061'],
      ['Send the record of the discussion', 'no figure', 'HA-041'],
    ],
  },
  {
    ...usual,
    id: 'knowsley',
    clauses: 'KN-',
    answers: { urgency: '24-hours', 'venue-considered': 'yes', 'significant-harm': 'yes' },
    decided: { 'section-47': 'initiate', conference: 'hold' },
    clocks: [
      ['Hold the strategy discussion, or the meeting', '24 hours', 'KN-063'],
      ['Circulate the minutes of the meeting', '1 working day', 'KN-251'],
      ['Hold the initial child protection conference', '15 working days', 'KN-222'],
    ],
  },
  {
    ...usual,
    id: 'salford',
    clauses: 'SA-',
    answers: { 'safeguarding-concern': 'yes' },
    urgency: 'promptly',
    decided: { threshold: 'another-discussion' },
    clocks: [
      ['Circulate the notes', '1 working day', 'SA-034'],
      ['Reach a decision or an action for the child', '5 working days', 'SA-006'],
    ],
    absentGetsMinutes: true,
  },
  {
    ...usual,
    id: 'wirral',
    clauses: 'WI-',
    answers: { urgency: '24-hours', 'reasonable-cause': 'yes' },
    decided: {},
    clocks: [
      ['Hold the strategy discussion or meeting', '24 hours', 'WI-050'],
      ['Send the minutes', '1 working day', 'WI-048'],
    ],
    sendsActions: true,
  },
];
