import type { Path } from './fault.ts';

/** One mapping of the protocol, and where it stands. */
interface Entry {
  readonly path: Path;
  readonly entry: Readonly<Record<string, unknown>>;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every mapping in a value, outermost first. */
export const entriesOf = (value: unknown, path: Path = []): readonly Entry[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => entriesOf(each, [...path, index]));
  if (!isMapping(value)) return [];
  return [{ path, entry: value }, ...Object.entries(value).flatMap(([key, each]) => entriesOf(each, [...path, key]))];
};

/** Every list in a value, outermost first. */
export const listsOf = (
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly list: readonly unknown[] }[] => {
  if (Array.isArray(value))
    return [{ path, list: value }, ...value.flatMap((each, index) => listsOf(each, [...path, index]))];
  return isMapping(value) ? Object.entries(value).flatMap(([key, each]) => listsOf(each, [...path, key])) : [];
};

const names = ['id', 'duty', 'seat', 'role'];

/** What an element of a list is known by: its id, or what stands for one. */
export const nameOf = (value: unknown): string | null => {
  if (!isMapping(value)) return null;
  const name = names.map((key) => value[key]).find((each) => typeof each === 'string');
  return typeof name === 'string' ? name : null;
};

/** The value at a place, or undefined. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return typeof key === 'number' ? inner[key] : undefined;
    return isMapping(inner) ? inner[key] : undefined;
  }, value);

/** A place by names instead of positions: `quorum.health.filledBy[2]`. */
export const sayPath = (value: unknown, path: Path): string =>
  path.reduce<string>((said, key, index) => {
    if (typeof key === 'string') return said === '' ? key : `${said}.${key}`;
    const name = nameOf(valueAt(value, path.slice(0, index + 1)));
    return name === null ? `${said}[${key + 1}]` : `${said}.${name}`;
  }, '');
