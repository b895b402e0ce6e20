import type { Action } from '../../casefile/action/action.ts';
import { sayTime } from '../../calendar/say.ts';
import { sayDayInFull } from '../said/due.ts';
import { agencyName } from '../../protocol/agency-name.ts';
import type { Source } from './source.ts';

/** One row of the SMART table, or one step of the safety plan. */
export interface ActionInWords {
  readonly what: string;
  readonly who: string;
  readonly agency: string;
  /** The day and the time, in London: "Friday 20 November 2026" and "17:00". */
  readonly byDay: string;
  readonly byTime: string;
  readonly review: string;
}

/** What was agreed, soonest first. What was withdrawn again is not printed. */
export const actionsInWords = ({ state, protocol }: Source, kind: Action['kind']): readonly ActionInWords[] =>
  state.actions
    .filter((action) => action.kind === kind && action.state !== 'withdrawn')
    .toSorted((one, other) => one.byWhen.localeCompare(other.byWhen))
    .map(({ what, who, agency, byWhen, review }) => ({
      what,
      who,
      agency: agencyName(protocol.protocol, agency),
      byDay: sayDayInFull(byWhen),
      byTime: sayTime(byWhen),
      review,
    }));
