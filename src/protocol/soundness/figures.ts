import type { Path, Problem } from '../fault.ts';
import type { Clause, Limit, Protocol } from '../schema.ts';
import { type Figure, figureOf, figuresOf, isSame, sayFigure } from './figure.ts';

/** An entry with a figure: what it cites, and whether it owns to assuming. */
interface Given {
  readonly path: Path;
  readonly figure: Figure | null;
  readonly clauses: readonly string[];
  readonly assumed: boolean;
}

interface Entry {
  readonly clauses: readonly string[];
  readonly assumed: boolean;
}

const limited = (path: Path, limit: Limit | undefined, { clauses, assumed }: Entry): readonly Given[] =>
  limit === undefined ? [] : [{ path, figure: figureOf(limit), clauses, assumed }];

const lasting = (path: Path, minutes: number, { clauses, assumed }: Entry): readonly Given[] => [
  { path, figure: { amount: minutes, unit: 'minute' }, clauses, assumed },
];

/** An entry inside a duty may take its figure from a clause that the duty cites. */
const inside = ({ clauses, assumed }: Entry, duty: Entry): Entry => ({
  clauses: [...new Set([...clauses, ...duty.clauses])],
  assumed,
});

const inTimescales = ({ timescales }: Protocol): readonly Given[] =>
  timescales.flatMap((rule, index) => {
    const at = (...path: Path): Path => ['timescales', index, ...path];
    return [
      ...limited(at('within'), rule.within, rule),
      ...rule.instead.flatMap((entry, place) =>
        limited(at('instead', place, 'within'), entry.within, inside(entry, rule)),
      ),
      ...rule.also.flatMap((entry, place) => limited(at('also', place, 'within'), entry.within, inside(entry, rule))),
      ...(rule.target === undefined
        ? []
        : limited(at('target', 'within'), rule.target.within, inside(rule.target, rule))),
      ...rule.escalates.flatMap((entry, place) =>
        limited(at('escalates', place, 'after'), { elapsed: entry.after }, inside(entry, rule)),
      ),
    ];
  });

const elsewhere = ({ ladders, reports, meeting, slots }: Protocol): readonly Given[] => [
  ...ladders.flatMap(({ steps }, ladder) =>
    steps.flatMap((step, index) => limited(['ladders', ladder, 'steps', index, 'within'], step.within, step)),
  ),
  ...reports.flatMap((report, index) => limited(['reports', index, 'within'], report.within, report)),
  ...(meeting.longest === undefined
    ? []
    : lasting(['meeting', 'longest', 'minutes'], meeting.longest.minutes, meeting.longest)),
  ...(slots === undefined ? [] : lasting(['slots', 'minutes'], slots.minutes, slots)),
];

/** A figure stands in a clause that its entry cites, or the entry says that it is assumed. */
export const checkFigures = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>): readonly Problem[] =>
  [...inTimescales(protocol), ...elsewhere(protocol)].flatMap(({ path, figure, clauses: cited, assumed }) => {
    if (figure === null || assumed) return [];
    const given = cited.flatMap((id) => {
      const clause = clauses.get(id);
      return clause === undefined ? [] : figuresOf(clause);
    });
    if (given.some((each) => isSame(each, figure))) return [];
    const message = `${cited.join(' and ')} ${cited.length === 1 ? 'does' : 'do'} not give ${sayFigure(figure)}. Cite the clause that does, or mark the entry “assumed: true”.`;
    return [{ path, message }];
  });
