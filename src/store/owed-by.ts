import type { Owner } from '../timescales/owner.ts';

/** Somebody whose to-dos or duties are asked for: all that makes one theirs. Without a desk, their role's at every desk. */
export interface Doer {
  readonly personId: string;
  readonly role: string;
  readonly desk: string | null;
  readonly addresses: readonly string[];
}

/** An owner as a table keeps it. */
export function owedBy(owner: Owner): string {
  switch (owner.kind) {
    case 'person':
      return `person ${owner.personId}`;
    case 'address':
      return `address ${owner.address.toLowerCase()}`;
    case 'desk':
      return `${owner.role} at ${owner.desk}`;
  }
}

/** Every way in which something can be somebody's, as a table keeps it. */
export function owedByAny({ personId, role, desk, addresses }: Doer): readonly string[] {
  const owners: readonly Owner[] = [
    { kind: 'person', personId },
    ...(desk === null ? [] : [{ kind: 'desk', role, desk } as const]),
    ...addresses.map((address) => ({ kind: 'address', address }) as const),
  ];
  return [...new Set(owners.map(owedBy))];
}
