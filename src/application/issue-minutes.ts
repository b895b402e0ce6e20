import type { Decide } from '../casefile/command.ts';
import type { Nothing } from '../casefile/events.ts';
import { type IssueMinutes, issueMinutes as decideIssueMinutes } from '../casefile/minutes/issue-minutes.ts';
import type { Refusal } from '../casefile/verdict.ts';
import { minutesContent } from '../documents/minutes-content.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import { docxOf } from '../documents/printed-docx.ts';
import { documentHash, keepDocument } from '../store/documents.ts';
import { protocolClocks } from './clocks.ts';
import type { House } from './house.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import type { UseCase } from './use-case.ts';

interface Written {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

type Command = (IssueMinutes & { readonly written: Written }) | { readonly refusal: Refusal };

/** A document that could not be made refuses the issue: nothing is sent without it. */
const decide: Decide<Command> = (state, command, circumstances) =>
  'refusal' in command
    ? { kind: 'refused', refusals: [command.refusal] }
    : decideIssueMinutes(state, command, circumstances);

const nothingToWrite = { code: 'not-now', clauses: [], message: 'Minutes are issued after the meeting has ended.' };

const write = async ({ typesetter }: House, { state, protocol, now }: Scene): Promise<Command> => {
  if (state.status !== 'closed') return { refusal: nothingToWrite };
  const number = state.issues.length + 1;
  const duties = protocolClocks(state, protocol, now);
  const content = minutesContent({ state, protocol, issueNumber: number, issuedAt: now, duties });
  const document = minutesDocument(content, protocol.clauses);
  const pdf = await typesetter.pdf(document);
  if (!pdf.ok) return { refusal: pdf.refusal };
  const docx = await docxOf(document);
  const written = { pdf: pdf.bytes, docx };
  return { number, pdfSha256: documentHash(pdf.bytes), docxSha256: documentHash(docx), written };
};

/** Issues the minutes, or their next corrected issue: typeset from the record, kept for good, a link to everybody invited. */
export const issueMinutes: UseCase<Nothing> = (house, person, ask) => {
  let command: Command = { refusal: nothingToWrite };
  return perform(house, person, {
    ...ask,
    act: 'issue-minutes',
    decide,
    command: async (scene) => {
      command = await write(house, scene);
      return command;
    },
    alongside: async ({ tx, caseId, now }) => {
      if ('refusal' in command) return;
      const { number: issueNumber, written } = command;
      for (const format of ['pdf', 'docx'] as const)
        await keepDocument(tx, { caseId, kind: 'minutes', issueNumber, format, bytes: written[format], now });
    },
  });
};
