import type { Field, Section } from '../../../../protocol/schema.ts';
import { ownField } from '../answers/own-field.ts';

/** "There is nobody to add", as a question like any other; null where somebody must be listed. */
export const noneField = ({ none, title, clauses }: Section): Field | null =>
  none === undefined
    ? null
    : ownField({
        id: 'none',
        label: `${title}: or`,
        type: 'choices',
        options: [{ id: 'yes', label: none }],
        required: false,
        clauses,
      });
