import type { Facts, InviteeRule, ProtocolInForce } from '../../protocol/schema.ts';

export type Need = InviteeRule['need'];

/** How an invitee of the protocol stands for one request. */
export interface InviteeStanding {
  readonly rule: InviteeRule;
  /** How much they are needed: `optional` where nothing in the request asks for them. */
  readonly need: Need;
  readonly because: string | null;
  readonly clauses: readonly string[];
  /** The request's answers brought it about, not the protocol alone. */
  readonly isBecauseOfAnswers: boolean;
  /** Why they are not to be invited; null where they may be. */
  readonly leftOut: string | null;
}

type Standing = Pick<InviteeStanding, 'need' | 'because' | 'clauses' | 'isBecauseOfAnswers'>;

const strength: Readonly<Record<Need, number>> = { optional: 0, suggested: 1, expected: 2, mandatory: 3 };

const stronger = (one: Standing, other: Standing): Standing =>
  strength[other.need] > strength[one.need] ? other : one;

const usual = ({ need, when, because, clauses }: InviteeRule, holds: (condition?: string) => boolean): Standing =>
  need !== 'optional' && holds(when)
    ? { need, because: because ?? null, clauses, isBecauseOfAnswers: when !== undefined }
    : { need: 'optional', because: null, clauses, isBecauseOfAnswers: false };

/** The strongest need whose condition holds. */
const standing = (rule: InviteeRule, holds: (condition?: string) => boolean): Standing =>
  rule.raised
    .filter(({ when }) => holds(when))
    .map(({ need, because, clauses }) => ({
      need,
      because: because ?? rule.because ?? null,
      clauses: [...new Set([...clauses, ...rule.clauses])],
      isBecauseOfAnswers: true,
    }))
    .reduce(stronger, usual(rule, holds));

const holidaysUnknown = 'Whether the schools are on holiday is not known: ask, and invite them if they are.';

/** Every invitee of the protocol: how much each is needed in this case and why, or why they are left out. */
export const inviteeStandings = ({ protocol, holds }: ProtocolInForce, facts: Facts): readonly InviteeStanding[] => {
  const { invitees } = protocol.request;
  const holdsHere = (condition?: string): boolean => holds(condition, facts);
  const isForHolidays = ({ when }: InviteeRule): boolean =>
    facts['schoolHoliday'] === null && holds(when, { ...facts, schoolHoliday: true });
  const standIns = invitees.filter(({ insteadOf, when }) => insteadOf !== undefined && holdsHere(when));
  return invitees.map((rule) => {
    const found = { rule, ...standing(rule, holdsHere), leftOut: null };
    const standIn = standIns.find(({ insteadOf }) => insteadOf === rule.role);
    if (rule.leftOut !== undefined && holdsHere(rule.leftOut.when))
      return { ...found, leftOut: rule.leftOut.because, clauses: rule.leftOut.clauses };
    if (rule.insteadOf !== undefined && !standIns.includes(rule))
      return { ...found, need: 'optional', because: isForHolidays(rule) ? holidaysUnknown : null };
    if (standIn === undefined) return found;
    const why = standIn.because === undefined ? '' : ` ${standIn.because}`;
    return { ...found, leftOut: `${standIn.name} is invited in their place.${why}`, clauses: standIn.clauses };
  });
};
