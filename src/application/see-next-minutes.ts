import { audienceOf } from '../casefile/circulation/audience-of.ts';
import { factsOfCase } from '../casefile/facts-of-case.ts';
import { awaitingIssue, canIssue } from '../casefile/minutes/issue-minutes.ts';
import type { Invited } from '../casefile/invitation/invitation.ts';
import type { KeptCorrection } from '../casefile/minutes/minutes.ts';
import { minutesContent } from '../documents/minutes-content.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import type { Facts } from '../protocol/schema.ts';
import type { Duty } from '../timescales/duty.ts';
import { protocolClocks } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';

/** The issue of the minutes that would be sent now. */
export interface NextMinutes {
  readonly caseId: string;
  readonly reference: string;
  readonly number: number;
  /** Null when nothing has changed since the last issue. */
  readonly document: PrintedDocument | null;
  readonly recipients: readonly Invited[];
  /** Recipients whom the last issue did not go to. */
  readonly newRecipients: readonly Invited[];
  readonly corrections: readonly KeptCorrection[];
  readonly undecided: number;
  readonly duties: readonly Duty[];
  /** What conditions may ask about the case file. */
  readonly facts: Facts;
}

/** The minutes as they would be issued now, and who would get them. */
export const seeNextMinutes = (house: House, person: Person, caseId: string): Promise<Seen<NextMinutes>> =>
  look(house, person, {
    caseId,
    act: 'issue-minutes',
    read: ({ state, protocol, now }): NextMinutes | null => {
      if (state.status !== 'closed') return null;
      const { reference, issues, corrections } = state;
      const recipients = audienceOf(protocol.protocol.circulation.minutes.to, state);
      const number = issues.length + 1;
      const duties = protocolClocks(state, protocol, now);
      const content = minutesContent({ state, protocol, issueNumber: number, issuedAt: now, duties });
      const before = issues.at(-1)?.invitationIds;
      return {
        ...{ caseId, reference, number, duties },
        document: canIssue(state) ? minutesDocument(content, protocol.clauses) : null,
        recipients,
        newRecipients: before === undefined ? [] : recipients.filter(({ id }) => !before.includes(id)),
        corrections: awaitingIssue(state),
        facts: factsOfCase(state, protocol, now),
        undecided: corrections.filter(({ ruling }) => ruling === null).length,
      };
    },
  });
