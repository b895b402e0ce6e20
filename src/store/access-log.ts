import type { Tx } from './connect.ts';
import { isUuid } from './uuid.ts';

/** Somebody looked at something. `what` names it for people, `page` is the page's name. */
export interface Look {
  readonly at: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: string;
  readonly caseId: string | null;
  readonly what: string;
  readonly page: string;
}

/** Records a look, in the transaction that reads what is shown: no log, no look. */
export async function recordLook(tx: Tx, look: Look): Promise<void> {
  await tx
    .insertInto('access_log')
    .values({
      at: look.at,
      person_id: look.personId,
      person_name: look.personName,
      role: look.role,
      case_id: look.caseId,
      what: look.what,
      page: look.page,
    })
    .execute();
}

/** Who looked at a case file, the latest first. */
export async function looksAt(tx: Tx, caseId: string, limit: number): Promise<readonly Look[]> {
  if (!isUuid(caseId)) return [];
  return await tx
    .selectFrom('access_log')
    .select(['at', 'person_id as personId', 'person_name as personName', 'role', 'case_id as caseId', 'what', 'page'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
}
