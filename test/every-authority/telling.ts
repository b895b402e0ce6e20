import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readProtocols } from '../../src/application/protocol-files.ts';
import { inventedTeam } from '../../src/demonstration/invented-team.ts';
import type { Protocol } from '../../src/protocol/schema.ts';
import type { Person } from '../../src/store/people.ts';
import { type Story, openStory } from '../journey/story.ts';
import type { Authority } from './authorities.ts';

/** An authority's discussion as it is told: its protocol says what there is to do, by whom and in which words. */
export interface Telling {
  readonly authority: Authority;
  readonly protocol: Protocol;
  readonly story: Story;
  /** Whoever holds a role. */
  readonly holderOf: (role: string) => Person;
  /** The page of whoever holds a role. */
  readonly as: (role: string) => Promise<Page>;
  /** Waits for a page by its main heading: everybody can use it, and it speaks of no other authority. */
  readonly see: (page: Page, heading: string | RegExp, state?: string) => Promise<void>;
}

/** Pages of every authority are looked at by themselves only where somebody wants pictures of them: it takes minutes. */
const eachOne = process.env['PICTURES'] !== undefined;

/** The kinds of page that have been looked at in one authority or another. */
const looking = new Set<string>();

const bradfords = /Bradford|\bBR-\d/;

/** Opens the house with the people of one authority. */
export const openTelling = async (authority: Authority, startsAt: string): Promise<Telling> => {
  const { id } = authority;
  const inForce = (await readProtocols()).get(id)?.at(-1);
  if (inForce === undefined) throw new Error(`There is no protocol of ${id}.`);
  const { people, contacts } = inventedTeam(inForce.protocol);
  const story = await openStory(startsAt, { authority: id, people, contacts }, looking);
  const holderOf = (role: string): Person => {
    const holder = people.find((person) => person.role === role);
    if (holder === undefined) throw new Error(`Nobody of ${id} is ${role}.`);
    return holder;
  };
  return {
    authority,
    protocol: inForce.protocol,
    story,
    holderOf,
    as: (role) => story.as(holderOf(role).name),
    see: async (page, heading, state = '') => {
      await story.see(page, heading, eachOne ? `${id} ${state}` : state);
      expect(await page.locator('body').innerText()).not.toMatch(bradfords);
    },
  };
};
