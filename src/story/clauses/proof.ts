import { compileConditions } from '../../protocol/condition/conditions.ts';
import type { Protocol, ProtocolInForce } from '../../protocol/schema.ts';
import { player } from '../play-story.ts';
import type { Story } from '../read-stories.ts';
import { withoutClause } from './without-clause.ts';

/** A story in its file. */
export interface FiledStory {
  readonly file: string;
  readonly story: Story;
}

const passesOn = (inForce: ProtocolInForce): ((story: Story) => boolean) => {
  const play = player(inForce);
  return (story) => {
    try {
      return play(story).ok;
    } catch {
      // A protocol with a piece cut out can break whatever leans on it: then the story does not hold.
      return false;
    }
  };
};

const cutDown = (inForce: ProtocolInForce, clause: string, wholly: boolean): ProtocolInForce => {
  const protocol: Protocol = withoutClause(inForce.protocol, clause, wholly);
  return { ...inForce, protocol, holds: compileConditions(protocol) };
};

/** The stories tagged with a clause that hold, and that would not if nothing in the protocol honoured it. */
export const provingStories = (
  inForce: ProtocolInForce,
  stories: readonly FiledStory[],
): ((clause: string) => readonly FiledStory[]) => {
  const holds = passesOn(inForce);
  const holding = stories.filter(({ story }) => story.clauses.length > 0 && holds(story));
  return (clause) => {
    const tagged = holding.filter(({ story }) => story.clauses.includes(clause));
    if (tagged.length === 0) return [];
    const without = passesOn(cutDown(inForce, clause, false));
    const proving = tagged.filter(({ story }) => !without(story));
    if (proving.length > 0) return proving;
    const whollyWithout = passesOn(cutDown(inForce, clause, true));
    return tagged.filter(({ story }) => !whollyWithout(story));
  };
};
