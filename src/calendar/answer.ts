/** Why the calendar gives no answer. `code` is for programs, `message` is a sentence for people. */
export interface NoAnswer<Code extends string> {
  readonly ok: false;
  readonly refusal: { readonly code: Code; readonly clauses: readonly string[]; readonly message: string };
}

/** Something read or worked out, or the reason why not. */
export type Answer<Value, Code extends string> = { readonly ok: true; readonly value: Value } | NoAnswer<Code>;

export const answer = <Value>(value: Value) => ({ ok: true, value }) as const;

export const noAnswer = <Code extends string>(code: Code, message: string): NoAnswer<Code> => ({
  ok: false,
  refusal: { code, clauses: [], message },
});
