import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import { type Block, type Cell, fact, facts, heading, paragraph, plain, quiet, strong } from '../printed-document.ts';
import { sayCount } from '../said/list.ts';
import type { MinutesContent } from '../minutes-content.ts';

const nextBlocks = ({ next, circulation }: MinutesContent): readonly Block[] => {
  const correcting = circulation.correcting;
  const duties: readonly Block[] =
    next.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: 'What', share: 4 },
              { label: 'By', share: 3.4 },
              { label: 'Who answers for it', share: 2.6 },
            ],
            rows: next.map(({ text, clauses, due, owner, started }) => [
              [strong(text, clauses)],
              [strong(sentenceCase(due)), quiet(started)],
              [plain(owner)],
            ]),
          },
        ];
  const asking = correcting === null ? [] : [paragraph(plain(correcting.text, correcting.clauses))];
  return duties.length + asking.length === 0 ? [] : [heading(1, 'What happens next'), ...duties, ...asking];
};

const correctionBlocks = ({ corrections: { accepted, declined, clauses } }: MinutesContent): readonly Block[] => {
  if (accepted.length + declined === 0) return [];
  const others = `${sayCount(declined, 'other correction was', 'other corrections were')} asked for and not accepted.`;
  return [
    heading(1, 'Corrections', clauses),
    ...(accepted.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { label: 'Part of the minutes', share: 2.6 },
              { label: 'Why it was corrected', share: 4.4 },
              { label: 'Asked for by', share: 2.6 },
              { label: 'Accepted by', share: 2.8 },
            ],
            rows: accepted.map(({ area, reason, askedBy, acceptedBy, acceptedAt }) => [
              [strong(area)],
              [plain(reason)],
              [plain(askedBy)],
              [plain(acceptedBy), quiet(acceptedAt)],
            ]),
          },
        ]),
    ...(declined === 0 ? [] : [paragraph(quiet(`${others} The case file keeps the reason.`))]),
  ];
};

const issuedLines = ({ issue, circulation: { timeliness } }: MinutesContent): Cell => [
  plain(`Issue ${String(issue.number)}, ${issue.said}.`),
  ...(timeliness === null
    ? []
    : [
        timeliness.late ? strong(timeliness.text) : plain(timeliness.text),
        ...(timeliness.reason === null ? [] : [plain(`Reason: ${timeliness.reason}`)]),
      ]),
];

const circulationBlocks = (content: MinutesContent): readonly Block[] => {
  const { recipients, clauses } = content.circulation;
  return [
    heading(1, 'Who these minutes go to', clauses),
    facts(fact('Issued', issuedLines(content), content.circulation.timeliness?.clauses)),
    {
      kind: 'table',
      columns: [
        { label: 'Name', share: 3 },
        { label: 'Role', share: 3 },
        { label: 'Organisation', share: 4 },
      ],
      rows: recipients.map(({ name, role, organisation, isNew }) => [
        [strong(name), ...(isNew ? [quiet('New since the last issue')] : [])],
        [plain(role)],
        [plain(organisation)],
      ]),
    },
  ];
};

/** What follows the record: duties ahead, corrections, and who gets these minutes. */
export const printAfter = (content: MinutesContent): readonly Block[] => [
  ...nextBlocks(content),
  ...correctionBlocks(content),
  ...circulationBlocks(content),
];
