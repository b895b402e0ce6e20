import type { StaffById } from '../casefile/request/staff.ts';
import type { Tx } from '../store/connect.ts';
import { listPeople } from '../store/people.ts';

/** Everybody of the authority whom a request can name, by id. */
export const staffById = async (tx: Tx): Promise<StaffById> =>
  new Map((await listPeople(tx)).map((person) => [person.id, person]));
