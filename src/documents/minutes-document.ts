import type { Clause } from '../protocol/schema.ts';
import { withCitedClauses } from './cited-clauses.ts';
import type { MinutesContent } from './minutes-content.ts';
import { printAfter } from './minutes/print-after.ts';
import { printAreas } from './minutes/print-areas.ts';
import { printFamily } from './minutes/print-family.ts';
import { printMeeting } from './minutes/print-meeting.ts';
import { printSummary } from './minutes/print-summary.ts';
import { warningOf } from './minutes/print-warning.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The minutes laid out to be set as PDF or DOCX. The same content always gives the same document. */
export const minutesDocument = (content: MinutesContent, clauses: ReadonlyMap<string, Clause>): PrintedDocument => {
  const { heading, issue, circulation } = content;
  const { word, reference, authority, procedure, protocolVersion, colour } = heading;
  const edition = `Issue ${String(issue.number)}`;
  return withCitedClauses(
    {
      title: `${word} ${reference}: minutes, issue ${String(issue.number)}`,
      authority,
      sort: `${word} minutes`,
      reference,
      edition,
      issued: issue.said,
      source: `${procedure}, protocol version ${String(protocolVersion)}`,
      warning: warningOf(circulation.divulging),
      colour,
      issuedAt: issue.issuedAt,
      blocks: [
        ...printSummary(content),
        ...printFamily(content),
        ...printMeeting(content),
        ...printAreas(content),
        ...printAfter(content),
      ],
    },
    clauses,
  );
};
