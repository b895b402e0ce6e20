import type { Facts, Field, ProtocolInForce } from '../../protocol/schema.ts';
import { type Today, checkField } from './check-field.ts';
import type { Answers } from './request-form.ts';

/** Something a request still needs before it can be sent. */
export interface Problem {
  /** The section of the form, and the paper in which the field stands. */
  readonly section: string;
  readonly key: string;
  readonly field: string;
  readonly message: string;
  readonly clauses: readonly string[];
}

export interface Checking extends Today {
  readonly protocol: ProtocolInForce;
  readonly facts: Facts;
}

/** Whether a field is asked at all: by the request's facts, and by another answer of the same person or section. */
export const isAsked = ({ dependsOn, when }: Field, typed: Answers, { protocol, facts }: Checking): boolean =>
  (dependsOn === undefined || typed[dependsOn.field] === dependsOn.is) && protocol.holds(when, facts);

/** Checks the fields of one paper: the answers that can be kept, and what is still needed. */
export const checkFields = (
  fields: readonly Field[],
  { section, key, typed }: { readonly section: string; readonly key: string; readonly typed: Answers },
  checking: Checking,
): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const asked = fields.filter((field) => isAsked(field, typed, checking));
  const checked = asked.map((field) => {
    const value = { value: typed[field.id] ?? '', unlessTicked: typed[`${field.id}-unless`] === 'yes' };
    return { field, result: checkField(field, value, checking) };
  });
  return {
    answers: Object.fromEntries(
      checked.flatMap(({ field, result }) => (result.kind === 'answer' ? [[field.id, result.value]] : [])),
    ),
    problems: checked.flatMap(({ field, result }) =>
      result.kind === 'problem'
        ? [{ section, key, field: field.id, message: result.message, clauses: field.clauses }]
        : [],
    ),
  };
};
