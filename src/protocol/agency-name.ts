import type { Protocol } from './schema.ts';

/** What an agency is called; an agency the protocol does not know by its id. */
export const agencyName = ({ agencies }: Protocol, id: string): string =>
  agencies.find((agency) => agency.id === id)?.name ?? id;
