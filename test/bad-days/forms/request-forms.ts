import type { Protocol } from '../../../src/protocol/schema.ts';
import type { KnownForm } from './known-form.ts';

const section = '/discussions/:id/request/:section';

const inDraft = (name: string, rest: string, form: Pick<KnownForm, 'route' | 'fill' | 'dates'>): KnownForm => ({
  ...{ name, stage: 'being written', who: 'worker', ...form },
  page: ({ caseId }) => `/discussions/${caseId}${rest}`,
});

const listed: Readonly<Record<string, string>> = {
  child: 'ida',
  'parent-or-carer': 'tess',
  'other-child': 'lotte',
  'other-adult': 'uncle',
};

const formsOf = ({ id, kind, group }: Protocol['request']['sections'][number]): readonly KnownForm[] => {
  const ofSection = inDraft(`the section ${id}`, `/request/${id}`, { route: section, fill: { go: 'continue' } });
  if (kind === 'fields') return [ofSection];
  const entries = kind === 'people' ? [listed[group ?? ''] ?? ''] : ['police', 'paediatrician', 'other-one'];
  const ofEntries = entries.map((entry) =>
    inDraft(`${entry} in the section ${id}`, `/request/${id}/${entry}`, {
      route: `${section}/:entry`,
      ...(kind === 'people' ? { dates: {} } : {}),
      fill: { name: 'Rowan Ashby', go: 'continue' },
    }),
  );
  return [ofSection, ...ofEntries];
};

/** The forms in which a request is begun, written and sent. */
export const requestForms = ({ request }: Protocol): readonly KnownForm[] => [
  {
    name: 'beginning a request',
    route: '/requests',
    stage: 'being written',
    who: 'worker',
    page: () => '/requests/new',
    fill: {},
  },
  ...request.sections.flatMap(formsOf),
  inDraft('taking a child off the list', '/request/children/ida/remove', {
    route: `${section}/:entry/remove`,
    fill: {},
  }),
  {
    ...inDraft('putting a child back on the list', '/request/children', {
      route: `${section}/:entry/put-back`,
      fill: {},
    }),
    stage: 'being written, with a child taken off its list',
  },
  inDraft('sending the request', '/request-check', { route: '/discussions/:id/request-check', fill: {} }),
];
