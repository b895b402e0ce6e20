import { isFactName } from '../../../../protocol/facts.ts';
import type { Facts, Field, ProtocolInForce } from '../../../../protocol/schema.ts';

/** A question of a form, with the questions that its options reveal. */
export interface Placed {
  readonly field: Field;
  readonly revealed: ReadonlyMap<string, readonly Field[]>;
}

interface Known {
  readonly protocol: Pick<ProtocolInForce, 'holds'>;
  readonly facts: Facts;
}

type Place = 'top' | 'not-asked' | { readonly under: string; readonly option: string };

const optionsOf = ({ type, options }: Field): readonly string[] => {
  if (type === 'yes-no') return ['yes', 'no'];
  return type === 'choice' ? options.map(({ id }) => id) : [];
};

/** The facts as they would be if a field were answered so. */
const factsIf = (facts: Facts, { fact, type }: Field, option: string | null): Facts => {
  if (fact === undefined || !isFactName(fact)) return facts;
  return { ...facts, [fact]: type === 'yes-no' && option !== null ? option === 'yes' : option };
};

/** The one option of another question of the form that makes a question be asked, if there is just one. */
const triggerOf = (field: Field, fields: readonly Field[], { protocol, facts }: Known): Place | null => {
  const holdsIf = (other: Field, option: string | null) => protocol.holds(field.when, factsIf(facts, other, option));
  for (const other of fields) {
    if (other.when !== undefined || other.dependsOn !== undefined || holdsIf(other, null)) continue;
    const [option, ...more] = optionsOf(other).filter((each) => holdsIf(other, each));
    if (option !== undefined && more.length === 0) return { under: other.id, option };
  }
  return null;
};

const placeOf = (field: Field, fields: readonly Field[], known: Known): Place => {
  const isAsked = known.protocol.holds(field.when, known.facts);
  if (field.dependsOn !== undefined)
    return isAsked ? { under: field.dependsOn.field, option: field.dependsOn.is } : 'not-asked';
  // A question that reveals others stays at the top: what is revealed does not reveal again.
  const isParent = fields.some(({ dependsOn }) => dependsOn?.field === field.id);
  const trigger = field.when === undefined || isParent ? null : triggerOf(field, fields, known);
  return trigger ?? (isAsked ? 'top' : 'not-asked');
};

/** Which questions a form shows, and which of them stand under an option of another. */
export const placeFields = (fields: readonly Field[], known: Known): readonly Placed[] => {
  const placed = fields.map((field) => ({ field, place: placeOf(field, fields, known) }));
  return placed
    .filter(({ place }) => place === 'top')
    .map(({ field }) => ({
      field,
      revealed: Map.groupBy(
        placed.flatMap(({ field: inner, place }) =>
          typeof place === 'object' && place.under === field.id ? [{ inner, option: place.option }] : [],
        ),
        ({ option }) => option,
      ),
    }))
    .map(({ field, revealed }) => ({
      field,
      revealed: new Map([...revealed].map(([option, inner]) => [option, inner.map((each) => each.inner)])),
    }));
};

/** Every question that a form shows, revealed or not. */
export const fieldsShown = (placed: readonly Placed[]): readonly Field[] =>
  placed.flatMap(({ field, revealed }) => [field, ...[...revealed.values()].flat()]);
