import { describe, expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { storyFilesOf } from '../application/story-files.ts';
import { compileConditions } from '../protocol/condition/conditions.ts';
import { player } from './play-story.ts';
import { clockSlips } from './testing/clock-slips.ts';

const protocols = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));
const all = await Promise.all(
  protocols.map(async (inForce) => {
    const { authority, name } = inForce.protocol;
    return { name, inForce, stories: (await storyFilesOf(authority)).flatMap(({ stories }) => stories) };
  }),
);

describe.each(all)('Every clock of $name is as its stories tell it', ({ inForce, stories }) => {
  const about = (duty: string) => stories.filter(({ steps }) => steps.some(({ text }) => text.includes(duty)));

  test('a slip of the pen in it makes one of them fail', () => {
    const unnoticed = clockSlips(inForce.protocol).filter(({ duty, protocol }) => {
      const play = player({ ...inForce, protocol, holds: compileConditions(protocol) });
      return about(duty).every((story) => play(story).ok);
    });
    expect(unnoticed.map(({ duty, what }) => `${duty}: ${what}`)).toEqual([]);
  });
});
