/** Whether one of those wanted is left once every other place has one of those it could have, as far as there is one for it. */
export const isOneLeft = <One>(others: readonly (readonly One[])[], wanted: readonly One[]): boolean => {
  const taken = new Map<One, readonly One[]>();
  // Whoever is taken is had where the place that took them can have another.
  const place = (who: readonly One[], asked: Set<One>): boolean =>
    who.some((one) => {
      if (asked.has(one)) return false;
      asked.add(one);
      const before = taken.get(one);
      if (before !== undefined && !place(before, asked)) return false;
      taken.set(one, who);
      return true;
    });
  for (const who of others) place(who, new Set());
  return place(wanted, new Set());
};
