export type Comparator = '<' | '<=' | '>' | '>=';

/** A condition as it was understood: the part of FEEL that protocols may use. */
export type Expression =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | boolean | number }
  | { readonly kind: 'equal'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly by: Comparator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'among'; readonly left: Expression; readonly among: readonly Expression[] }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  /** Good FEEL that a condition of a protocol does not use, or no FEEL at all. */
  | { readonly kind: 'not-understood'; readonly source: string };
