import { type Block, type Cell, type Fact, fact, facts, heading, plain, quiet, strong } from '../printed-document.ts';
import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import { sayCount, sayList } from '../said/list.ts';
import type { MinutesContent } from '../minutes-content.ts';
import type { DecisionInWords } from './decisions.ts';

const changesPanel = ({ changes, heading: { short } }: MinutesContent): readonly Block[] => {
  if (changes === null) return [];
  const words: Cell = [
    ...changes.changes.flatMap(({ area, reason, askedBy, acceptedBy, acceptedAt }) => [
      strong(area),
      plain(`${reason} Asked for by ${askedBy}. Accepted by ${acceptedBy}, ${acceptedAt}.`),
    ]),
    ...changes.times.flatMap(({ what, text }) => [strong(what), plain(text)]),
  ];
  const since = `issue ${String(changes.since)} of ${changes.sinceAt}`;
  const nothing = [plain(`Nothing in the record of the ${short}.`)];
  const title = `What changed since ${since}`;
  return [{ kind: 'panel', tone: 'firm', title, words: words.length === 0 ? nothing : words }];
};

const meetingFact = ({ meeting, heading: { short } }: MinutesContent): Fact => {
  const { on, from, to, lasted, recorded, tooLong, mode, place } = meeting;
  const where = `${mode}${place === null ? '' : `, ${place}`}. It lasted ${lasted}.`;
  const length = tooLong === null ? [] : [strong(`${tooLong.text}.`)];
  return fact(
    sentenceCase(short),
    [strong(`${on}, ${from} to ${to}`), plain(where), ...(recorded === null ? [] : [plain(recorded)]), ...length],
    tooLong?.clauses,
  );
};

const heldFact = ({ timeliness }: MinutesContent['meeting']): Fact => {
  if (timeliness === null) return fact('Held in time', [plain('The protocol sets no limit.')]);
  const { late, text, clauses, reason } = timeliness;
  const why = reason === null ? [] : [plain(`Reason: ${reason}`)];
  return fact('Held in time', [late ? strong(text) : plain(text), ...why], clauses);
};

// Which rules a full quorum rests on is shown seat by seat further on; an empty seat is cited at once.
const quorumFact = ({ quorum: { quorate, text, clauses } }: MinutesContent): Fact =>
  quorate ? fact('Quorum', [plain(text)]) : fact('Quorum', [strong(text)], clauses);

const answerLines = (decisions: readonly DecisionInWords[], title: string): Cell => {
  const found = decisions.find((decision) => decision.title === title);
  if (found === undefined) return [quiet('None recorded')];
  return [found.answer === null ? strong('No decision is recorded') : strong(found.answer.text)];
};

/** Child by child, what the areas of outcome decided: the answer everybody turns to first. */
const decisionTable = ({ areas }: MinutesContent): Block => {
  const children = areas.filter(({ kind }) => kind === 'outcome').flatMap((area) => area.children);
  const titles = [...new Set(children.flatMap(({ decisions }) => decisions.map(({ title }) => title)))];
  return {
    kind: 'table',
    columns: [{ label: 'Child', share: 2 }, ...titles.map((label) => ({ label, share: 3 }))],
    rows: children.map(({ child, decisions }) => [
      [strong(child)],
      ...titles.map((title) => answerLines(decisions, title)),
    ]),
  };
};

const agreed = ({ areas }: MinutesContent): Cell => {
  const actions = areas.filter(({ kind }) => kind === 'actions').flatMap((area) => area.actions);
  const steps = areas.filter(({ kind }) => kind === 'safety-plan').flatMap((area) => area.actions);
  const first = actions[0];
  const due = first === undefined ? '' : `, the first by ${first.byTime} on ${first.byDay}`;
  const plan = areas.some(({ kind }) => kind === 'safety-plan')
    ? ` ${sayCount(steps.length, 'step')} in the safety plan.`
    : '';
  return [plain(`${sayCount(actions.length, 'action')}${due}.${plan}`)];
};

const differing = ({ areas }: MinutesContent): readonly Fact[] => {
  const views = areas.flatMap((area) => area.views.filter(({ differs }) => differs));
  if (views.length === 0) return [];
  return [
    fact('Different views', [
      plain(`${sayList(views.map(({ agency, name }) => `${agency} (${name})`))} saw it differently.`),
    ]),
  ];
};

/** The first page: what changed, when and how it was held, what was decided for each child. */
export const printSummary = (content: MinutesContent): readonly Block[] => [
  ...changesPanel(content),
  heading(1, 'Summary'),
  facts(
    meetingFact(content),
    heldFact(content.meeting),
    quorumFact(content),
    fact('Chair', [plain(content.meeting.chair)]),
    fact('Minutes taken by', [plain(content.meeting.minuteTaker)]),
    ...differing(content),
    fact('Agreed', agreed(content)),
  ),
  heading(2, 'Decided for each child'),
  decisionTable(content),
];
