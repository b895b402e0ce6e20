import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noneKnown } from '../../../test/known-addresses.ts';
import type { FamilyMember } from '../request/request-form.ts';
import { checkAddresses } from './check-addresses.ts';

const word = fc.stringMatching(/^[a-zéèüöñçåâšžøłßæ]{2,9}$/);
const name = fc.array(word, { minLength: 2, maxLength: 4 });

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');

/** Ways in which somebody else may write the same text. */
const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => bare(text),
  (text) => bare(text).toUpperCase(),
);
const between = fc.constantFrom(' ', '  ', '-', '\u00A0', ' \t', '’');

const about = (answers: FamilyMember['answers']): readonly FamilyMember[] => [{ id: 'tess', group: 'child', answers }];
const codesFor = (somebody: { name: string; email: string }, family: readonly FamilyMember[]) =>
  checkAddresses([somebody], family, noneKnown({ confirmed: [somebody.email] })).refusals.map(({ code }) => code);

test('Nobody with a family member’s name is invited at a new address, however it is spelt', () => {
  fc.assert(
    fc.property(name, written, between, (words, spelt, gap) => {
      const family = about({ name: words.join(' ') });
      const somebody = { name: ` ${words.map(spelt).join(gap)} `, email: 'sam@refuge.example.org' };
      expect(codesFor(somebody, family)).toEqual(['family-address']);
    }),
  );
});

test('Nothing goes to an address that the request tells of a family member, however it is spelt', () => {
  const local = fc.stringMatching(/^[a-z]{2,9}(\.[a-z]{2,9})?$/);
  fc.assert(
    fc.property(local, fc.boolean(), fc.constantFrom('', '+work'), (mailbox, isLoud, tag) => {
      const address = `${mailbox}@family.example.org`;
      const family = about({ name: 'Q', address: `12 Mill Lane, ${address}` });
      const spelt = `${mailbox}${tag}@family.example.org`;
      const somebody = { name: 'Sam Oduya', email: isLoud ? spelt.toUpperCase() : spelt };
      expect(codesFor(somebody, family)).toEqual(['family-address']);
    }),
  );
});
