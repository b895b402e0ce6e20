/** Why something asked for was not done. `code` is stable and for programs, `message` is for people. */
export interface Refusal {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
  /** The form field at fault, when there is one. */
  readonly field?: string;
}

/** A rule knowingly not followed: allowed once somebody gives a reason. */
export interface DepartureAsked {
  readonly rule: string;
  readonly clauses: readonly string[];
  /** What the protocol asks, in a sentence. */
  readonly asks: string;
  /** Why this is not it, in a sentence. */
  readonly but: string;
}

/** What a command comes to: events, a refusal, or "allowed as a departure: say why". */
export type Verdict<Event> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'needs-reason'; readonly departures: readonly DepartureAsked[] };

export const accepted = <Event>(...events: Event[]): Verdict<Event> => ({ kind: 'accepted', events });

export const refused = (code: string, message: string, clauses: readonly string[] = [], field?: string) =>
  ({ kind: 'refused', refusals: [{ code, clauses, message, ...(field === undefined ? {} : { field }) }] }) as const;

/** What several come to: all of their events, or the first that stands in the way. */
export const together = <Event>(...verdicts: readonly Verdict<Event>[]): Verdict<Event> =>
  verdicts.find(({ kind }) => kind !== 'accepted') ??
  accepted(...verdicts.flatMap((verdict) => (verdict.kind === 'accepted' ? verdict.events : [])));
