import type { Protocol } from '../protocol/schema.ts';
import { type Asker, chairRoles } from './relations.ts';

/** Whether somebody may begin a discussion by telephone without a request: whoever asks for, authorises, chairs or books them. */
export const mayBeginByTelephone = ({ role }: Pick<Asker, 'role'>, protocol: Protocol): boolean => {
  const { completedBy, authorisedBy, orAuthorisedBy } = protocol.request;
  return [completedBy, authorisedBy, ...orAuthorisedBy, ...chairRoles(protocol), protocol.minuteTaker.role].includes(
    role,
  );
};
