import type { FamilyMember } from '../request/request-form.ts';

/** Letters that carry no mark to take off and yet are written plainly by others. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'rev']);

/** The words of a name without case, accents or marks: "Zoë O’Neil-Ward" is `zoe`, `o`, `neil`, `ward`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðþłı]/gu, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));

/** Another order, a title, a middle name or a blank more or less is the same name. */
const isSameName = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length === 0 || other.length === 0) return false;
  if (one.join('') === other.join('')) return true;
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return true;
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1);
};

/** What comes to the same mailbox: case, what follows a plus, and the dots of Google's addresses make no difference. */
const mailboxOf = (email: string): string => {
  const [local = '', domain = ''] = email.normalize('NFKC').trim().toLowerCase().split('@');
  const bare = local.replace(/\+.*$/, '');
  return `${/^(gmail|googlemail)\.com$/.test(domain) ? bare.replaceAll('.', '') : bare}@${domain}`;
};

const emailsIn = ({ answers }: FamilyMember): readonly string[] =>
  Object.values(answers).flatMap((answer) => answer.match(/[^\s<>,;:()]+@[^\s<>,;:()]+/g) ?? []);

/** Whether an address is made of a name: `tess.marlowe84@…`, `marlowetess@…`. */
const isMadeOf = (email: string, name: readonly string[]): boolean => {
  const local = wordsOf((email.split('@')[0] ?? '').replaceAll(/\d+/g, '')).join('');
  return name.length > 1 && [name.join(''), name.toReversed().join('')].includes(local);
};

export interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** Whether an address is written down in the case file for somebody it is about, a person of concern included. */
export const isFamilyAddress = ({ email }: Pick<Somebody, 'email'>, family: readonly FamilyMember[]): boolean =>
  family.some((member) => emailsIn(member).some((each) => mailboxOf(each) === mailboxOf(email)));

/** Whether somebody has the name of a person whom the case file is about, or an address made of it. */
export const hasFamilyName = ({ name, email }: Somebody, family: readonly FamilyMember[]): boolean =>
  family
    .map(({ answers }) => wordsOf(answers['name'] ?? ''))
    .some((member) => isSameName(wordsOf(name), member) || isMadeOf(email, member));
