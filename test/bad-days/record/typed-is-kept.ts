import { sql } from 'kysely';
import type { House } from '../../../src/application/house.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';

/** Whether a text stands in the record of a case file, in the writing in progress, or in a diary or rota of the authority. */
export const isKept = ({ db }: Pick<House, 'db'>, caseId: string, text: string): Promise<boolean> =>
  withinAuthority(db, 'bradford', async (tx) => {
    const { rows } = await sql<{ kept: boolean }>`
      select exists (select from event where case_id = ${caseId} and strpos(data::text, ${text}) > 0)
        or exists (select from paper where case_id = ${caseId} and strpos(fields::text, ${text}) > 0)
        or exists (select from diary where strpos(diary::text, ${text}) > 0)
        or exists (select from duty_rota where strpos(duty_rota::text, ${text}) > 0) as kept`.execute(tx);
    return rows[0]?.kept ?? false;
  });
