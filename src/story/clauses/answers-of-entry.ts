import type { Path } from '../../protocol/fault.ts';

/** What answers for a clause: a rule that Convenor follows, something asked and shown, a text, the record, or people alone. */
export const answers = ['rule', 'form', 'guidance', 'record', 'outside'] as const;
export type Answer = (typeof answers)[number];

const shown: readonly Answer[] = ['form'];
const both: readonly Answer[] = ['rule', 'form'];

const chapters: Readonly<Record<string, readonly Answer[]>> = {
  guidance: ['guidance'],
  kept: ['record'],
  retention: ['record'],
  outside: ['outside'],
  agencies: shown,
  roles: shown,
  desks: both,
  contacts: shown,
  urgencies: both,
};

const inRequest = (part: Path[number] | undefined): readonly Answer[] => (part === 'invitees' ? both : shown);

const inMeeting = (part: Path[number] | undefined): readonly Answer[] => {
  if (part === 'held' || part === 'longest' || part === 'familyDetails') return ['rule'];
  return part === 'decisions' ? both : shown;
};

/** What kinds of answer an entry of the protocol can be, by where it stands. Whatever decides something is a rule. */
export const answersOfEntry = ([chapter, part]: Path): readonly Answer[] => {
  const text = typeof chapter === 'string' ? chapters[chapter] : undefined;
  if (text !== undefined) return text;
  if (chapter === 'request') return inRequest(part);
  if (chapter === 'meeting') return inMeeting(part);
  return chapter === 'circulation' && part === 'divulging' ? shown : ['rule'];
};
