import type { Question } from '../forms/parse-forms.ts';
import type { OpenForm } from '../forms/open-form.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A form sent with something in it that no page offers. */
export interface Odd {
  readonly name: string;
  readonly fields: Values;
}

const setting = (questions: readonly Question[], value: string | readonly string[]): Values =>
  Object.fromEntries(questions.map(({ name }) => [name, value]));

const machinery = (name: string): boolean => name.startsWith('_');

/** The questions of a form, but for its own machinery. */
const asked = ({ form }: OpenForm): readonly Question[] => form.questions.filter(({ name }) => !machinery(name));

const choicesOf = (open: OpenForm): readonly Question[] => asked(open).filter(({ options }) => options.length > 0);

const keyOf = ({ filled }: OpenForm): Values => ({ _key: filled['_key'] ?? '' });

const sometimes = (isThere: boolean, ...odd: readonly Odd[]): readonly Odd[] => (isThere ? odd : []);

const strangeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'kept.__proto__', 'detail-__proto__'];

const missing = (open: OpenForm): readonly Odd[] => [
  { name: 'nothing at all', fields: keyOf(open) },
  { name: 'only blanks', fields: { ...open.filled, ...setting(asked(open), ' \u00a0\u3000\t') } },
  {
    name: 'strange names',
    fields: { ...keyOf(open), ...Object.fromEntries(strangeNames.map((name) => [name, name])) },
  },
  {
    name: 'every answer twice',
    fields: Object.fromEntries(
      Object.entries(open.filled).map(([name, value]) => [name, [...[value].flat(), 'other']]),
    ),
  },
];

const choices = (open: OpenForm): readonly Odd[] => {
  const all = choicesOf(open);
  const last = Object.fromEntries(all.map(({ name, options }) => [name, options.at(-1) ?? '']));
  return sometimes(
    all.length > 0,
    { name: 'options nobody offered', fields: { ...open.filled, ...setting(all, 'no-such-option') } },
    { name: 'options of the language', fields: { ...open.filled, ...setting(all, '__proto__') } },
    { name: 'every last option', fields: { ...open.filled, ...last } },
    {
      name: 'every option at once',
      fields: { ...open.filled, ...Object.fromEntries(all.map((each) => [each.name, each.options])) },
    },
  );
};

const versions = (open: OpenForm): readonly Odd[] =>
  open.filled['version'] === undefined
    ? []
    : ['-1', '99999999999999999999', '1e999', 'NaN', '', '2147483648', '0x10'].map((version) => ({
        name: `version “${version}”`,
        fields: { ...open.filled, version },
      }));

const keys = (open: OpenForm): readonly Odd[] => [
  { name: 'a key of a million characters', fields: { ...open.filled, _key: 'k'.repeat(1_000_000) } },
  { name: 'a key with nothing in it', fields: { ...open.filled, _key: '' } },
  { name: 'a key of odd characters', fields: { ...open.filled, _key: '\u0000\ud800’; drop table event' } },
];

/** What somebody sends who does not use our pages, or whose browser lost half of one. */
export const oddAnswers = (open: OpenForm): readonly Odd[] => [
  ...missing(open),
  ...choices(open),
  ...versions(open),
  ...keys(open),
];
