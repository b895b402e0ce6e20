import type { Field } from '../../../../protocol/schema.ts';

type Asked = Pick<Field, 'id' | 'label' | 'type' | 'hint' | 'maxLength' | 'dependsOn'> & {
  readonly required?: boolean;
  readonly options?: Field['options'];
  readonly clauses?: Field['clauses'];
};

/** A question that the form has of itself, in the shape of those that a protocol asks. */
export const ownField = (asked: Asked): Field => ({
  ...asked,
  options: asked.options ?? [],
  clauses: asked.clauses ?? [],
  required: asked.required ?? true,
  past: false,
  future: false,
  forInvitees: false,
  assumed: false,
});
