import type { Protocol } from '../protocol/schema.ts';
import type { Asker } from './relations.ts';

/**
 * Whether somebody sees where capacity failed the authority's requests: those who agree to moving meetings; where the
 * procedure names nobody for that, those who authorise requests. It tells references and agencies, nothing of a family.
 */
export const maySeeCapacity = ({ role }: Pick<Asker, 'role'>, { request, rearranging }: Protocol): boolean =>
  rearranging === undefined
    ? [request.authorisedBy, ...request.orAuthorisedBy].includes(role)
    : rearranging.agreedBy === role;
