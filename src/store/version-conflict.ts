/** Somebody else wrote first: roll back, load again and decide again. `caseId` is null where no case file was at fault. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly caseId: string | null;
  readonly expected: number | null;
  readonly actual: number | null;

  constructor(where: { readonly caseId?: string; readonly expected?: number; readonly actual?: number } = {}) {
    super('Somebody else wrote at the same time.');
    this.caseId = where.caseId ?? null;
    this.expected = where.expected ?? null;
    this.actual = where.actual ?? null;
  }
}
