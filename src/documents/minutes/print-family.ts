import { type Block, type Cell, type Column, fact, facts, heading, plain, quiet, strong } from '../printed-document.ts';
import type { MinutesContent } from '../minutes-content.ts';
import type { FamilyGroup, FamilyPerson } from './family.ts';

interface Shown {
  readonly column: Column;
  readonly cell: (person: FamilyPerson) => Cell;
  /** Left out where nobody in the group has anything to put in it. */
  readonly filled: (person: FamilyPerson) => boolean;
}

const lines = (text: string): Cell => (text === '' ? [quiet('Not recorded')] : [plain(text)]);

const columnsFor = (caseNumberWord: string): readonly Shown[] => [
  {
    column: { label: 'Name', share: 3 },
    cell: ({ name, age }) => [strong(name), ...(age === '' ? [] : [quiet(age)])],
    filled: () => true,
  },
  { column: { label: 'Born or due', share: 2.2 }, cell: ({ born }) => lines(born), filled: ({ born }) => born !== '' },
  {
    column: { label: caseNumberWord, share: 2 },
    cell: ({ caseNumber }) => lines(caseNumber),
    filled: ({ caseNumber }) => caseNumber !== '',
  },
  {
    column: { label: 'Address', share: 3 },
    cell: ({ address }) => lines(address),
    filled: ({ address }) => address !== '',
  },
  {
    column: { label: 'Also recorded', share: 3.4 },
    cell: ({ also }) => also.map(({ label, text }) => plain(`${label.replace(/[?:]$/, '')}: ${text}`)),
    filled: ({ also }) => also.length > 0,
  },
];

const groupTable = ({ people }: FamilyGroup, caseNumberWord: string): Block => {
  const columns = columnsFor(caseNumberWord).filter(({ filled }) => people.some(filled));
  return {
    kind: 'table',
    columns: columns.map(({ column }) => column),
    rows: people.map((person) => columns.map(({ cell }) => cell(person))),
  };
};

const checkedBlocks = ({ familyDetails }: MinutesContent['meeting']): readonly Block[] => {
  if (familyDetails === null) return [];
  const { text, clauses, corrections } = familyDetails;
  const corrected = corrections === '' ? [] : [plain(`Put right at the meeting: ${corrections}`)];
  return [facts(fact('Family details', [plain(text), ...corrected], clauses))];
};

/** Everybody the meeting was about. */
export const printFamily = ({ family, heading: { caseNumberWord }, meeting }: MinutesContent): readonly Block[] => {
  return [
    heading(1, 'Children and family'),
    ...family.flatMap((group) => [heading(2, group.title, group.clauses), groupTable(group, caseNumberWord)]),
    ...checkedBlocks(meeting),
  ];
};
