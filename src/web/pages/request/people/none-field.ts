import type { Field, Section } from '../../../../protocol/schema.ts';
import { ownField } from '../answers/own-field.ts';

/** "There is nobody to add", as a question like any other; null where somebody must be listed. */
export const noneField = ({ none, clauses }: Section): Field | null =>
  none === undefined
    ? null
    : ownField({
        id: 'none',
        label: 'Or, if there is nobody to list',
        type: 'choices',
        options: [{ id: 'yes', label: none }],
        required: false,
        clauses,
      });
