import { savePaper } from '../../../../application/save-paper.ts';
import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Visit } from '../../../visit.ts';
import { type Merged, type PartOf, byQuestion, mergeAnswers } from './merge-answers.ts';

export interface ToKeep {
  readonly caseId: string;
  readonly key: string;
  readonly basedOn: number;
  readonly answers: Answers;
  readonly partOf?: PartOf;
}

/** What became of what was typed. Nothing of it is ever dropped: what is not kept is shown again. */
export type Kept =
  | { readonly kind: 'kept'; readonly paper: Paper }
  /** Two wrote the same part differently: a person decides. */
  | ({ readonly kind: 'clash'; readonly theirs: Paper } & Merged)
  | { readonly kind: 'too-long'; readonly field: string; readonly max: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' };

const attempts = 5;

/** The version of a paper that a form was made from. */
export const basedOn = ({ body }: Pick<Visit, 'body'>): number => {
  const version = Number(body['version']);
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0;
};

/** Saves what was typed on the version it was typed on; where somebody else wrote meanwhile, puts the two together. */
export const keepAnswers = async ({ house, person }: Visit, toKeep: ToKeep): Promise<Kept> => {
  const { caseId, key, partOf = byQuestion } = toKeep;
  let [fields, version] = [toKeep.answers, toKeep.basedOn];
  for (let tried = 1; ; tried += 1) {
    const kept = await savePaper(house, person, { caseId, key, basedOn: version, fields });
    if (kept.kind === 'saved') return { kind: 'kept', paper: kept.paper };
    if (kept.kind !== 'clash') return kept;
    const { theirs, base } = kept;
    const merged = mergeAnswers({ base: base?.fields ?? {}, mine: fields, theirs: theirs.fields }, partOf);
    if (merged.clashing.length > 0 || tried === attempts) return { kind: 'clash', theirs, ...merged };
    [fields, version] = [merged.answers, theirs.version];
  }
};
