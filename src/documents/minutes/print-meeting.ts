import { type Block, type Cell, fact, facts, heading, paragraph, plain, quiet, strong } from '../printed-document.ts';
import type { MinutesContent } from '../minutes-content.ts';
import type { Attender } from './attendance.ts';

const originBlock = ({ origin }: MinutesContent): Block => {
  const { requestedBy, requestedAt, authorisedBy, decidedAt, urgency, rationale } = origin;
  return facts(
    fact('Requested by', [plain(requestedBy), quiet(requestedAt)]),
    fact('Decided by', [plain(authorisedBy), quiet(decidedAt)]),
    fact('Urgency', [plain(urgency.text)], urgency.clauses),
    ...(rationale === null ? [] : [fact(`Reason of ${rationale.by}`, [plain(rationale.text)])]),
  );
};

const presence = ({ presence: said, there, deputyFor }: Attender): Cell => [
  there ? strong(said) : plain(said),
  ...(deputyFor === null ? [] : [quiet(`Deputy for ${deputyFor}`)]),
];

const attendanceBlock = ({ attendance }: MinutesContent): Block => ({
  kind: 'table',
  columns: [
    { label: 'Agency', share: 2.4 },
    { label: 'Name', share: 2.6 },
    { label: 'Role and organisation', share: 3.4 },
    { label: 'Attendance', share: 2.6 },
  ],
  rows: attendance.map((person) => [
    [plain(person.agency)],
    [strong(person.name)],
    [plain(person.role), ...(['', person.role].includes(person.organisation) ? [] : [quiet(person.organisation)])],
    presence(person),
  ]),
});

const quorumBlock = ({ quorum }: MinutesContent): Block => ({
  kind: 'table',
  columns: [
    { label: 'Must be there', share: 3 },
    { label: 'Filled by', share: 5 },
    { label: 'Rule', share: 2 },
  ],
  rows: quorum.seats.map(({ name, text, state, clauses }) => [
    [plain(name)],
    [state === 'empty' ? strong(text) : state === 'filled' ? plain(text) : quiet(text)],
    [plain('', clauses)],
  ]),
});

const notInvitedBlocks = ({ notInvited }: MinutesContent): readonly Block[] =>
  notInvited.length === 0
    ? []
    : [
        heading(2, 'Expected by the protocol and not invited'),
        facts(...notInvited.map(({ who, reason }) => fact(who, [plain(reason)]))),
      ];

const departureBlocks = ({ departures }: MinutesContent): readonly Block[] =>
  departures.length === 0
    ? []
    : [
        heading(2, 'Rules knowingly not followed'),
        {
          kind: 'table',
          columns: [
            { label: 'Rule', share: 3 },
            { label: 'Reason', share: 5 },
            { label: 'Given by', share: 3 },
          ],
          rows: departures.map(({ rule, clauses, reason, by, at }) => [
            [strong(rule, clauses)],
            [plain(reason)],
            [plain(by), quiet(at)],
          ]),
        },
      ];

/** How the meeting came about, who was there, whether it was quorate, and what it was told about confidentiality. */
export const printMeeting = (content: MinutesContent): readonly Block[] => {
  const { confidentiality } = content.meeting;
  return [
    heading(1, `The ${content.heading.short}`),
    originBlock(content),
    heading(2, 'Who was there'),
    attendanceBlock(content),
    heading(2, 'Quorum'),
    paragraph(plain(content.quorum.text)),
    quorumBlock(content),
    ...notInvitedBlocks(content),
    ...departureBlocks(content),
    ...(confidentiality === null
      ? []
      : [
          heading(2, 'Confidentiality', confidentiality.text.clauses),
          paragraph(plain(confidentiality.text.text)),
          paragraph(quiet(confidentiality.given.text)),
        ]),
  ];
};
