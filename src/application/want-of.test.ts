import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { formOf, type Typed, typedWith } from '../../test/bradford-request.ts';
import { waitingWith } from '../../test/bradford-stages.ts';
import { recorded } from '../../test/given.ts';
import { fold } from '../casefile/evolve.ts';
import { keepWant, wantOf } from './want-of.ts';

const kept = (changes: Typed = {}, chairedBefore: readonly string[] = []) =>
  keepWant(fold(recorded(waitingWith(formOf(typedWith(changes))))), bradford, chairedBefore);

const ofSchoolAge: Typed = { 'person/child/ida': { 'date-of-birth': '30/1/2015' } };
const speaking = (language: string): Typed => ({ 'section/circumstances': { 'interpreter-language': language } });

describe('What a request needs of its time and place', () => {
  test('is an interpreter for the language that it gives, and none where it gives none', () => {
    expect(kept(speaking('Polish'))?.asks).toContainEqual({ id: 'interpreter', language: 'Polish' });
    expect(kept(speaking(''))?.asks.map(({ id }) => id)).not.toContain('interpreter');
  });

  test('is school hours where a child is of school age', () => {
    const children: Typed = { 'person/child/ida': { 'date-of-birth': '30/1/2023' } };
    expect(kept(ofSchoolAge)?.asks.map(({ id }) => id)).toContain('school-hours');
    expect(kept(children)?.asks.map(({ id }) => id)).not.toContain('school-hours');
  });

  test('becomes the wish of the procedure in force', () => {
    const about = { caseId: 'c', desk: 'east', meetBy: null, namedChairId: null };
    const { asks } = wantOf(kept(speaking('Polish')), about, bradford.protocol);
    expect(asks).toContainEqual(
      expect.objectContaining({
        wish: expect.objectContaining({ asks: 'interpreter', clauses: ['BR-141'] }) as unknown,
        language: 'Polish',
      }),
    );
  });

  test('is best met by a chair who knows the case: whom it names, and whoever chaired before, each once', () => {
    expect(kept()?.knowCase).toEqual(['p-manager']);
    expect(kept({}, ['p-earlier', 'p-manager'])?.knowCase).toEqual(['p-manager', 'p-earlier']);
  });
});
