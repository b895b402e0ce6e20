import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { coverageOf } from './font-coverage.ts';

const read = (path: string) => coverageOf(readFileSync(fileURLToPath(import.meta.resolve(path))));
const has = (covered: ReadonlySet<number>, text: string): readonly boolean[] =>
  Array.from(text, (character) => covered.has(character.codePointAt(0) ?? 0));

describe('what a typeface has shapes for', () => {
  test('is read from its table: Latin, Greek and Cyrillic, not Arabic or Chinese', () => {
    const covered = read('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
    expect(has(covered, 'aŻșệΔж“–')).not.toContain(false);
    expect(has(covered, 'ب漢😀')).not.toContain(true);
  });

  test('includes characters beyond the first 65,536', () => {
    const covered = read('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');
    expect(has(covered, '😀👶')).toEqual([true, true]);
  });

  test('is nothing for a file without such a table', () => {
    expect(coverageOf(new Uint8Array(64)).size).toBe(0);
  });
});
