import { sayAnswer } from '../../documents/said/answer.ts';
import type { RequestForm } from '../../casefile/request/request-form.ts';
import type { Field, Protocol } from '../../protocol/schema.ts';

const said = (field: Field | undefined, value: string | undefined): string =>
  field === undefined || value === undefined ? 'not known' : sayAnswer(field, value);

/** How the request is headed for those who may read it, as the protocol words it. It names the family: never for a message. */
export const subjectOf = ({ answers, people }: RequestForm, { request }: Protocol): string => {
  const child = people.find(({ group }) => group === 'child');
  const ofChild = request.sections.find(({ group }) => group === 'child')?.fields ?? [];
  const locality = request.sections.flatMap(({ fields }) => fields).find(({ fact }) => fact === 'locality');
  const parts: Readonly<Record<string, string>> = {
    surname: child?.answers['name']?.split(/\s+/).at(-1) ?? 'not known',
    'case-number': said(
      ofChild.find(({ id }) => id === 'case-number'),
      child?.answers['case-number'],
    ),
    locality: said(locality, locality === undefined ? undefined : answers[locality.id]),
  };
  return request.subject.text.replace(/\{([^}]*)\}/g, (whole, place: string) => parts[place] ?? whole);
};
