import type { Protocol } from '../../../src/protocol/schema.ts';
import type { KnownForm } from './known-form.ts';

const route = '/discussions/:id/meeting/decisions/:decision';

/** The form of each decision; of those about each child, the first child's. */
export const decisionForms = ({ meeting }: Protocol): readonly KnownForm[] =>
  meeting.decisions.map(({ id, perChild, options, fields }) => ({
    name: `deciding on ${id}`,
    route: perChild ? `${route}/:child` : route,
    stage: 'in the meeting',
    who: 'manager',
    page: ({ caseId }) => `/discussions/${caseId}/meeting/decisions/${id}${perChild ? '/ida' : ''}`,
    fill: {
      answer: options[0]?.id ?? '',
      ...Object.fromEntries(fields.map((field) => [`detail-${field.id}`, field.options[0]?.id ?? 'As agreed.'])),
    },
  }));
