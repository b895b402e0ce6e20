import type { Relation } from './relations.ts';

/** Everything that can be asked of a case file, with who may. Whatever is not listed for a relation is denied. */
export const acts = {
  'write-request': ['requester'],
  'authorise-request': ['authoriser'],
  'book-meeting': ['desk', 'cover'],
  'ask-to-change-booking': ['desk', 'authoriser', 'requester'],
  'name-chair': ['desk', 'authoriser', 'agreer', 'chair'],
  'name-minute-taker': ['desk', 'authoriser', 'agreer', 'chair'],
  'ask-again': ['desk', 'authoriser', 'requester', 'agreer'],
  'agree-change-of-booking': ['agreer'],
  invite: ['desk', 'authoriser', 'requester'],
  'record-call': ['desk', 'authoriser', 'requester'],
  'ask-for-information': ['desk', 'authoriser', 'requester'],
  'answer-invitation': ['invitee'],
  'give-information': ['invitee'],
  /** An urgent discussion: its request as far as it is written, its authorisation and its booking go with it. */
  'hold-by-telephone': ['requester', 'authoriser', 'agreer', 'chair', 'desk'],
  'start-meeting': ['desk', 'authoriser', 'agreer', 'chair'],
  'write-meeting': ['desk', 'authoriser', 'agreer', 'chair', 'requester'],
  'give-view': ['desk', 'authoriser', 'agreer', 'chair', 'requester', 'invitee'],
  'close-meeting': ['desk', 'authoriser', 'agreer', 'chair'],
  'issue-minutes': ['desk', 'authoriser'],
  'propose-correction': ['invitee'],
  'decide-correction': ['authoriser', 'agreer', 'chair', 'corrector'],
  'sign-document': ['invitee'],
  'complete-action': ['requester', 'authoriser', 'desk', 'invitee'],
  'record-conference': ['requester', 'authoriser'],
  'explain-lateness': ['requester', 'authoriser', 'agreer', 'chair', 'desk'],
  /** Only of what their role records: `recordedBy` says which. */
  'record-happening': ['recorder'],
  /** A time that was recorded: when the meeting began, was decided on … */
  'correct-time': ['requester', 'authoriser', 'agreer', 'chair', 'desk'],
  'record-finding': ['requester', 'authoriser', 'agreer', 'chair', 'desk'],
  /** The whole discussion page: everything but who looked. */
  'read-discussion': ['requester', 'authoriser', 'agreer', 'chair', 'desk'],
  /** The page of somebody who was invited: what `partner-view.ts` lists. */
  'read-invitation': ['invitee'],
  'read-minutes': ['requester', 'authoriser', 'agreer', 'chair', 'desk', 'invitee'],
  'read-looks': ['authoriser', 'agreer', 'chair', 'desk'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>;

export type Act = keyof typeof acts;
