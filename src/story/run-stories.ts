import type { ProtocolInForce } from '../protocol/schema.ts';
import { type PlayedStory, player } from './play-story.ts';
import { readStories } from './read-stories.ts';

interface ToRun {
  readonly protocol: ProtocolInForce;
  readonly featureText: string;
  readonly file: string;
}

interface Run {
  readonly file: string;
  /** Why the file could not be read as stories. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  readonly stories: readonly PlayedStory[];
}

/** Reads the stories of a feature file and plays them on a protocol. To play them again, keep what `readStories` gives. */
export const runStories = ({ protocol, featureText, file }: ToRun): Run => {
  const read = readStories(featureText);
  if (!read.ok) return { file, faults: read.faults, stories: [] };
  return { file, faults: [], stories: read.stories.map(player(protocol)) };
};
