import { sayExact } from '../../calendar/say.ts';
import type { MeetingArea } from '../../protocol/schema.ts';
import { type ActionInWords, actionsInWords } from './actions.ts';
import { type ChildDecisions, type DecisionInWords, childDecisionsIn, decisionsIn } from './decisions.ts';
import { type Person, personOf } from './person.ts';
import type { Source } from './source.ts';

/** What one agency told the meeting. */
export interface Contribution extends Person {
  readonly text: string;
  readonly at: string;
}

/** What one agency thought. */
export interface View extends Person {
  readonly text: string;
  readonly differs: boolean;
}

/** One of the areas the meeting had to cover, with everything recorded under it. */
export interface AreaOfMinutes {
  readonly id: string;
  readonly title: string;
  readonly kind: MeetingArea['kind'];
  readonly clauses: readonly string[];
  readonly text: string;
  readonly contributions: readonly Contribution[];
  readonly views: readonly View[];
  readonly actions: readonly ActionInWords[];
  readonly decisions: readonly DecisionInWords[];
  readonly children: readonly ChildDecisions[];
}

const contributions = (source: Source): readonly Contribution[] =>
  source.state.information.map(({ invitationId, text, at }) => ({
    ...personOf(source, invitationId),
    text,
    at: sayExact(at),
  }));

/** Differing views come first: they are the ones that must not be overlooked. */
const views = (source: Source): readonly View[] =>
  source.state.views
    .map(({ invitationId, view, differs }) => ({ ...personOf(source, invitationId), text: view, differs }))
    .toSorted((one, other) => Number(other.differs) - Number(one.differs));

const actionsOf = (source: Source, { kind }: MeetingArea): readonly ActionInWords[] => {
  if (kind === 'actions') return actionsInWords(source, 'action');
  return kind === 'safety-plan' ? actionsInWords(source, 'safety-plan') : [];
};

/** Every area of the protocol in its order, with its text, tables and decisions. */
export const areasOfMinutes = (source: Source): readonly AreaOfMinutes[] =>
  source.protocol.protocol.meeting.areas.map((area) => ({
    id: area.id,
    title: area.title,
    kind: area.kind,
    clauses: area.clauses,
    text: source.state.notes[area.id] ?? '',
    contributions: area.kind === 'contributions' ? contributions(source) : [],
    views: area.kind === 'views' ? views(source) : [],
    actions: actionsOf(source, area),
    decisions: decisionsIn(source, area),
    children: childDecisionsIn(source, area),
  }));

/** Whether nothing at all stands under an area. */
export const isEmptyArea = ({ text, contributions, views, actions, decisions, children }: AreaOfMinutes): boolean =>
  text.trim() === '' && [contributions, views, actions, decisions, children].every(({ length }) => length === 0);
