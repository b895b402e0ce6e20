import { createHash } from 'node:crypto';
import type { Tx } from './connect.ts';
import { isUuid } from './uuid.ts';

/** Which document: a case file has at most one of each. */
export interface DocumentName {
  readonly caseId: string;
  readonly kind: 'minutes' | 'action-table';
  readonly issueNumber: number;
  readonly format: 'pdf' | 'docx';
}

export interface KeptDocument extends DocumentName {
  readonly bytes: Buffer;
  /** In hexadecimal, as the record of the issue has it. */
  readonly sha256: string;
  readonly createdAt: string;
}

/** SHA-256 of a document's bytes in hexadecimal, as `keepDocument` will keep it. */
export function documentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a document as it was issued, for good. Throws `VersionConflict` if that issue has one already. */
export async function keepDocument(
  tx: Tx,
  document: DocumentName & { readonly bytes: Uint8Array; readonly now: string },
): Promise<{ readonly sha256: string }> {
  const sha256 = documentHash(document.bytes);
  await tx
    .insertInto('document')
    .values({
      case_id: document.caseId,
      kind: document.kind,
      issue_number: document.issueNumber,
      format: document.format,
      bytes: Buffer.from(document.bytes),
      sha256,
      created_at: document.now,
    })
    .execute();
  return { sha256 };
}

/** A document as it was issued, or null where there is none. */
export async function loadDocument(tx: Tx, name: DocumentName): Promise<KeptDocument | null> {
  if (!isUuid(name.caseId)) return null;
  const document = await tx
    .selectFrom('document')
    .select(['case_id as caseId', 'kind', 'issue_number as issueNumber', 'format', 'bytes', 'sha256'])
    .select('created_at as createdAt')
    .where('case_id', '=', name.caseId)
    .where('kind', '=', name.kind)
    .where('issue_number', '=', name.issueNumber)
    .where('format', '=', name.format)
    .executeTakeFirst();
  return document ?? null;
}
