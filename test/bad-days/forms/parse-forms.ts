/** One question of a form as a browser has it. */
export interface Question {
  readonly name: string;
  readonly kind: 'hidden' | 'text' | 'long-text' | 'choice' | 'choices';
  /** What it sends untouched; nothing for a choice not made. */
  readonly sends: readonly string[];
  /** What can be chosen; empty for text. */
  readonly options: readonly string[];
}

/** A form that posts, as a page serves it. */
export interface Form {
  readonly action: string;
  readonly questions: readonly Question[];
  /** Buttons that say something of their own, as `name=value`, and where those go that lead elsewhere. */
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly action: string | null }[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescaped(value)] as const),
  );

type Found = Pick<Question, 'kind' | 'sends' | 'options'> & { readonly name: string };

const inputFound = (tag: string): Found | null => {
  const attributes = attributesOf(tag);
  const valueOf = (attribute: string): string => attributes.get(attribute) ?? '';
  const [name, type, value] = [valueOf('name'), valueOf('type'), valueOf('value')] as const;
  // Nobody types into a file that is chosen, and no page can give one back.
  if (name === '' || type === 'file' || attributes.has('disabled')) return null;
  if (type === 'hidden') return { name, kind: 'hidden', sends: [value], options: [] };
  const sends = attributes.has('checked') ? [value] : [];
  if (type === 'radio') return { name, kind: 'choice', sends, options: [value] };
  if (type === 'checkbox') return { name, kind: 'choices', sends, options: [value] };
  return { name, kind: 'text', sends: [value], options: [] };
};

const selectFound = (name: string, inner: string): Found => {
  const options = [...inner.matchAll(/<option([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag));
  const chosen = options.find((each) => each.has('selected')) ?? options[0];
  return {
    name,
    kind: 'choice',
    sends: [chosen?.get('value') ?? ''],
    options: options.map((each) => each.get('value') ?? '').filter((value) => value !== ''),
  };
};

const controls = /<input([^>]*)>|<textarea([^>]*)>([^<]*)<\/textarea>|<select([^>]*)>([\s\S]*?)<\/select>/g;

const foundIn = (html: string): readonly Found[] =>
  [...html.matchAll(controls)].flatMap(([, input, textarea, text = '', select, inner = '']) => {
    if (input !== undefined) return inputFound(input) ?? [];
    const name = attributesOf(textarea ?? select ?? '').get('name') ?? '';
    if (name === '') return [];
    // A browser drops the line break right after the tag.
    if (textarea !== undefined)
      return { name, kind: 'long-text', sends: [unescaped(text.replace(/^\n/, ''))], options: [] } as const;
    return selectFound(name, inner);
  });

const together = (found: readonly Found[]): readonly Question[] => {
  const byName = new Map<string, Question>();
  for (const one of found) {
    const before = byName.get(one.name);
    const sends = [...(before?.sends ?? []), ...one.sends];
    byName.set(one.name, { ...(before ?? one), sends, options: [...(before?.options ?? []), ...one.options] });
  }
  return [...byName.values()];
};

const buttonsIn = (html: string): Form['buttons'] =>
  [...html.matchAll(/<button([^>]*)>/g)]
    .map(([, tag = '']) => attributesOf(tag))
    .filter((each) => (each.get('name') ?? '') !== '' || each.has('formaction'))
    .map((each) => ({
      name: each.get('name') ?? '',
      value: each.get('value') ?? '',
      action: each.get('formaction') ?? null,
    }));

/** Every form of a page that posts. */
export const formsIn = (page: string): readonly Form[] =>
  [...page.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
    .map(([, tag = '', inner = '']) => ({ attributes: attributesOf(tag), inner }))
    .filter(({ attributes }) => attributes.get('method') === 'post')
    .map(({ attributes, inner }) => ({
      action: attributes.get('action') ?? '',
      questions: together(foundIn(inner)),
      buttons: buttonsIn(inner),
    }));

/** What a browser sends of a form nobody touched. */
export const untouched = ({ questions }: Form): Record<string, readonly string[]> =>
  Object.fromEntries(questions.filter(({ sends }) => sends.length > 0).map(({ name, sends }) => [name, sends]));
