const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

/** Where two texts begin to differ. */
const firstDifference = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
};

/** Whether one text becomes the other by a single slip: a letter too many, too few or wrong, or two the wrong way round. */
export const isOneLetterOff = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const at = firstDifference(one, other);
  if (one.length !== other.length)
    return one.length > other.length ? without(one, at) === other : one === without(other, at);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return one.slice(at + 1) === other.slice(at + 1) || swapped === other;
};
