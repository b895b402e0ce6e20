import { sql } from 'kysely';
import type { Paper } from '../casefile/request/draft.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Tx } from './connect.ts';
import { isUuid } from './uuid.ts';

/** A paper as somebody wants it saved. */
export interface PaperToSave {
  readonly caseId: string;
  readonly key: string;
  /** The version the writer had in front of them; 0 for none. */
  readonly basedOn: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly by: string;
  readonly now: string;
}

export type PaperSaved =
  | { readonly ok: true; readonly paper: Paper }
  /** Somebody else saved meanwhile, and it says something different. */
  | { readonly ok: false; readonly theirs: Paper };

/**
 * The current version of every paper of a case file, by key. Walks from key to key through the index, because
 * a meeting leaves thousands of earlier versions behind.
 */
export async function loadPapers(tx: Tx, caseId: string): Promise<readonly Paper[]> {
  if (!isUuid(caseId)) return [];
  const { rows } = await sql<Paper>`
    with recursive keys (key) as (
      (select key from paper where case_id = ${caseId} order by key limit 1)
      union all
      select (select key from paper where case_id = ${caseId} and key > keys.key order by key limit 1)
      from keys where keys.key is not null
    )
    select current.* from keys cross join lateral (
      select key, version, fields, saved_at as "savedAt", saved_by as "savedBy" from paper
      where case_id = ${caseId} and key = keys.key order by version desc limit 1
    ) as current order by key`.execute(tx);
  return rows;
}

/**
 * Adds a version to a paper, unless somebody else did since `basedOn`. The same words as are there already are no new
 * version and no clash. Two writers at once: the second waits, and then sees the first's.
 */
export async function savePaper(tx: Tx, save: PaperToSave): Promise<PaperSaved> {
  const theirs = await currentPaper(tx, save);
  if (theirs !== null) {
    if (saysTheSame(theirs, save)) return { ok: true, paper: theirs };
    if (theirs.version !== save.basedOn) return { ok: false, theirs };
  }
  const paper = await addVersion(tx, save, (theirs?.version ?? 0) + 1);
  return paper === undefined ? await savePaper(tx, save) : { ok: true, paper };
}

const columns = ['key', 'version', 'fields', 'saved_at as savedAt', 'saved_by as savedBy'] as const;

/** A paper as one of its versions had it, or null when there is no such version. */
export async function paperAt(
  tx: Tx,
  { caseId, key, version }: { readonly caseId: string; readonly key: string; readonly version: number },
): Promise<Paper | null> {
  const paper = await tx
    .selectFrom('paper')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst();
  return paper ?? null;
}

async function currentPaper(tx: Tx, { caseId, key }: PaperToSave): Promise<Paper | null> {
  const paper = await tx
    .selectFrom('paper')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return paper ?? null;
}

/** Undefined when another writer has added that version, which is then there to be read. */
function addVersion(
  tx: Tx,
  { caseId, key, fields, by, now }: PaperToSave,
  version: number,
): Promise<Paper | undefined> {
  return tx
    .insertInto('paper')
    .values({ case_id: caseId, key, version, fields: JSON.stringify(fields), saved_at: now, saved_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst();
}

function saysTheSame(paper: Paper, { fields }: PaperToSave): boolean {
  return canonicalJson(paper.fields) === canonicalJson(fields);
}
