import type { Draft } from '../../../../casefile/request/draft.ts';
import { inOneLine } from './listed-people.ts';

/** An address that has been typed, and of whom. */
export interface KnownAddress {
  readonly text: string;
  readonly of: readonly string[];
}

const mostOffered = 6;
const sameness = (address: string): string => inOneLine(address).toLowerCase();

/** The addresses typed anywhere in a request, but for the paper's own: typed once, they are offered everywhere. */
export const knownAddresses = (draft: Draft, ownKey: string): readonly KnownAddress[] => {
  const own = sameness(draft.get(ownKey)?.fields['address'] ?? '');
  const typed = [...draft.values()]
    .filter(({ key, fields }) => key.startsWith('person/') && key !== ownKey && fields['removed'] !== 'yes')
    .flatMap(({ fields: { address, name } }) => (address === undefined ? [] : [{ address, name: name ?? '' }]))
    .filter(({ address }) => address.trim() !== '' && sameness(address) !== own);
  return [...Map.groupBy(typed, ({ address }) => sameness(address)).values()].slice(0, mostOffered).map((same) => ({
    text: same[0]?.address ?? '',
    of: same.map(({ name }) => name).filter((name) => name !== ''),
  }));
};
