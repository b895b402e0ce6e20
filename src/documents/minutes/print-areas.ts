import { insideSentence } from '../../protocol/in-a-sentence.ts';
import {
  type Block,
  type Cell,
  type Fact,
  fact,
  facts,
  heading,
  led,
  paragraph,
  plain,
  quiet,
  strong,
} from '../printed-document.ts';
import type { MinutesContent } from '../minutes-content.ts';
import { type AreaOfMinutes, isEmptyArea } from './areas.ts';
import type { ChildDecisions, DecisionInWords } from './decisions.ts';
import { actionTableBlock } from './print-actions.ts';

const contributionBlocks = ({ contributions }: AreaOfMinutes): readonly Block[] =>
  contributions.flatMap(({ agency, name, role, text, at }) => [
    heading(3, agency),
    paragraph(plain(text)),
    paragraph(quiet(`Given by ${name}, ${insideSentence(role)}, ${at}`)),
  ]);

const viewBlocks = ({ views }: AreaOfMinutes): readonly Block[] => {
  const differing = views.filter(({ differs }) => differs);
  const others = views.filter(({ differs }) => !differs);
  const shared = others.map(({ agency, name, text }) => fact(agency, [plain(text), quiet(name)]));
  return [
    ...differing.map(
      ({ agency, name, role, text }): Block => ({
        kind: 'panel',
        tone: 'firm',
        title: `A different view: ${agency}`,
        words: [plain(text), quiet(`${name}, ${insideSentence(role)}`)],
      }),
    ),
    ...(shared.length === 0 ? [] : [facts(...shared)]),
  ];
};

const answerLines = ({ answer, details, brings }: DecisionInWords): Cell => [
  strong(answer === null ? 'No decision is recorded.' : answer.text),
  ...brings.map((text) => plain(text)),
  ...details.map(({ label, text }) => led(label, text)),
];

const rulesOf = ({ answer, details, clauses }: DecisionInWords): readonly string[] => [
  ...new Set([...(answer?.clauses ?? clauses), ...details.flatMap((detail) => detail.clauses)].sort()),
];

const decisionFact = (decision: DecisionInWords): Fact =>
  fact(decision.title, [quiet(decision.question), ...answerLines(decision)], rulesOf(decision));

const decisionFacts = (decisions: readonly DecisionInWords[]): readonly Block[] =>
  decisions.length === 0 ? [] : [facts(...decisions.map(decisionFact))];

/** Where the outcome is recorded, one child after the other: everything decided for one stands together. */
const childByChild = (children: readonly ChildDecisions[]): readonly Block[] =>
  children.flatMap(({ child, decisions }) => [heading(3, child), ...decisionFacts(decisions)]);

/** Elsewhere one decision after the other, each with its answer for every child. */
const decisionByDecision = (children: readonly ChildDecisions[]): readonly Block[] => {
  const all = children.flatMap(({ child, decisions }) => decisions.map((decision) => ({ child, decision })));
  return [...Map.groupBy(all, ({ decision }) => decision.title)].flatMap(([title, answers]) => [
    heading(3, title, [...new Set(answers.flatMap(({ decision }) => rulesOf(decision)))]),
    ...answers.slice(0, 1).map(({ decision }) => paragraph(quiet(decision.question))),
    facts(...answers.map(({ child, decision }) => fact(child, answerLines(decision)))),
  ]);
};

const childBlocks = ({ kind, children }: AreaOfMinutes): readonly Block[] =>
  kind === 'outcome' ? childByChild(children) : decisionByDecision(children);

const wholeBlocks = ({ children, decisions }: AreaOfMinutes): readonly Block[] => [
  ...(children.length > 0 && decisions.length > 0 ? [heading(3, 'For the family as a whole')] : []),
  ...decisionFacts(decisions),
];

const actionBlocks = ({ kind, actions }: AreaOfMinutes): readonly Block[] => {
  if (kind === 'actions')
    return actions.length === 0 ? [paragraph(plain('No actions were agreed.'))] : [actionTableBlock(actions)];
  if (kind !== 'safety-plan' || actions.length === 0) return [];
  return [actionTableBlock(actions, 'What keeps the child safe')];
};

const areaBlocks = (area: AreaOfMinutes, index: number): readonly Block[] => [
  heading(2, `${String(index + 1)}. ${area.title}`, area.clauses),
  ...(isEmptyArea(area) ? [paragraph(quiet('Nothing was recorded under this heading.'))] : []),
  ...(area.text.trim() === '' ? [] : [paragraph(plain(area.text))]),
  ...contributionBlocks(area),
  ...viewBlocks(area),
  ...(isEmptyArea(area) ? [] : actionBlocks(area)),
  ...childBlocks(area),
  ...wholeBlocks(area),
];

/** The areas the meeting covered, in the protocol's order. */
export const printAreas = ({ areas, heading: { short } }: MinutesContent): readonly Block[] => [
  heading(1, `Record of the ${short}`),
  ...areas.flatMap(areaBlocks),
];
