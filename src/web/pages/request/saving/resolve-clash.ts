import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Fields } from '../../../fields.ts';
import { keptAlong, withoutBlanks } from '../answers/read-answers.ts';
import type { PartOf } from './merge-answers.ts';

/** What a page with two versions sent back. */
export interface Resolved {
  readonly answers: Answers;
  /** The parts for which nothing was chosen. */
  readonly open: readonly string[];
  readonly yours: Answers;
  readonly theirs: Answers;
}

const named = (body: Fields, prefix: string): Answers =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined ? [[name.slice(prefix.length), value]] : [],
    ),
  );

const both = (theirs: string | undefined, yours: string | undefined): string =>
  [...new Set([theirs, yours])].filter((text) => text !== undefined && text !== '').join('\n\n');

/** Reads what was chosen of two versions, part by part. Null when the form was not about two versions. */
export const resolveClash = (body: Fields, partOf: PartOf): Resolved | null => {
  if (body['_clash'] === undefined) return null;
  const [yours, theirs] = [named(body, 'yours.'), named(body, 'theirs.')];
  const names = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])];
  const chosen = names.map((name): [string, string] => {
    switch (body[`keep.${partOf(name)}`]) {
      case 'theirs':
        return [name, theirs[name] ?? ''];
      case 'both':
        return [name, both(theirs[name], yours[name])];
      case undefined:
      default:
        return [name, yours[name] ?? ''];
    }
  });
  const open = [...new Set(names.map(partOf))].filter((part) => body[`keep.${part}`] === undefined);
  return { answers: withoutBlanks({ ...keptAlong({ body }), ...Object.fromEntries(chosen) }), open, yours, theirs };
};
