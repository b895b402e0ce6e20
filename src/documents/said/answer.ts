import { Temporal } from 'temporal-polyfill';
import { inLondon } from '../../calendar/london.ts';
import { sayDate, sayExact } from '../../calendar/say.ts';
import type { Field } from '../../protocol/schema.ts';

const labelOf = ({ options }: Field, id: string): string => options.find((option) => option.id === id)?.label ?? id;

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

const saidByType = (field: Field, value: string): string => {
  switch (field.type) {
    case 'date':
      return isDate(value) ? sayDate(Temporal.PlainDate.from(value)) : value;
    case 'date-and-time':
      return isInstant(value) ? sayExact(value) : value;
    case 'yes-no':
      return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value;
    case 'choice':
      return labelOf(field, value);
    case 'choices':
      return value
        .split(',')
        .map((id) => labelOf(field, id.trim()))
        .join(', ');
    case 'text':
    case 'long-text':
    case 'staff':
      return value;
  }
};

const isInstant = (value: string): boolean => {
  try {
    return inLondon(value).year > 0;
  } catch {
    return false;
  }
};

/** What was answered, as people say it: dates as "4 May 2019", choices by their labels. Unreadable answers stay as typed. */
export const sayAnswer = (field: Field, value: string): string =>
  value === field.unless?.id ? field.unless.label : saidByType(field, value);
