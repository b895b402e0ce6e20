import type { Actor } from '../events.ts';

/** What an agency is asked to look up, and by when (ISO instant, before the meeting). */
export interface InformationAsked {
  readonly invitationId: string;
  readonly what: string;
  readonly dueAt: string;
}

export interface KeptInformationAsked extends InformationAsked {
  readonly at: string;
  readonly by: Actor;
}

/** An agency's information. `nothingKnown`: it looked, and knows nothing, which is an answer too. */
export interface Information {
  readonly invitationId: string;
  readonly text: string;
  readonly nothingKnown: boolean;
  readonly at: string;
  readonly by: Actor;
}
