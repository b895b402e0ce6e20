import type { Act } from '../../disclosure/acts.ts';

const words: Readonly<Record<Act, string>> = {
  'write-request': 'writing the request',
  'authorise-request': 'authorising the request',
  'book-meeting': 'booking the meeting',
  'ask-to-change-booking': 'asking for a change of booking',
  'name-chair': 'saying who chairs',
  'name-minute-taker': 'saying who takes the minutes',
  'ask-again': 'asking for it again',
  'agree-change-of-booking': 'agreeing to a change of booking',
  invite: 'inviting people',
  'record-call': 'telephoning those invited',
  'ask-for-information': 'asking for information',
  'answer-invitation': 'answering an invitation',
  'give-information': 'giving information',
  'hold-by-telephone': 'holding it by telephone',
  'start-meeting': 'starting the meeting',
  'write-meeting': 'the record of the meeting',
  'give-view': 'giving a view',
  'close-meeting': 'ending the meeting',
  'issue-minutes': 'sending the minutes',
  'propose-correction': 'asking for a correction',
  'decide-correction': 'deciding a correction',
  'sign-document': 'signing a document',
  'complete-action': 'an action',
  'record-conference': 'recording the conference',
  'explain-lateness': 'saying why something was late',
  'record-happening': 'recording what happened',
  'correct-time': 'correcting a time',
  'record-finding': 'recording what was found out',
  'read-discussion': 'the discussion',
  'read-invitation': 'an invitation',
  'read-minutes': 'the minutes or the action table',
  'read-looks': 'who looked',
};
const known: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** What the access log says somebody looked at or did, in words: "the discussion", "the discussion (refused)". */
export const lookWords = (what: string): string => {
  const act = what.replace(/^refused:/, '');
  const said = known.get(act) ?? act;
  return act === what ? said : `${said} (refused)`;
};
