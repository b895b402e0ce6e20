import type { Answers } from '../../../../casefile/request/request-form.ts';
import { tidy } from '../../../../casefile/text.ts';
import type { Field } from '../../../../protocol/schema.ts';
import type { Visit } from '../../../visit.ts';
import { dateText } from './date-text.ts';

type Sent = Pick<Visit, 'body' | 'all'>;

const valueOf = ({ id, type }: Field, { body, all }: Sent): string => {
  switch (type) {
    case 'date':
    case 'date-and-time':
      return dateText(body, id);
    case 'choices':
      return all(id).join(',');
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'choice':
    case 'staff':
      return tidy(body[id] ?? '');
  }
};

/** Blanks are not kept: a paper in which nothing was typed is empty. */
export const withoutBlanks = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''));

/** What a form sends along unseen: answers to questions that it does not show. */
export const keptAlong = ({ body }: Pick<Sent, 'body'>): Answers =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith('kept.') && value !== undefined ? [[name.slice('kept.'.length), value]] : [],
    ),
  );

/** What was sent about some fields, as it was typed. */
export const readAnswers = (fields: readonly Field[], sent: Sent): Answers =>
  withoutBlanks({
    ...Object.fromEntries(
      fields.flatMap((field) => [
        [field.id, valueOf(field, sent)],
        [`${field.id}-unless`, sent.body[`${field.id}-unless`] === 'yes' ? 'yes' : ''],
      ]),
    ),
    ...keptAlong(sent),
  });
