const pattern = /^P(?=\d|T\d)(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
const lengths = [86_400, 3_600, 60, 1];

/**
 * Seconds in a span of elapsed time such as `PT24H`, `PT90M` or `P5D`; null for anything else. A day is always
 * 24 hours: elapsed time does not care about nights, weekends or clock changes. Months and years have no fixed length.
 */
export const elapsedSeconds = (span: string): number | null => {
  const [, ...counts] = pattern.exec(span) ?? [];
  if (counts.length === 0) return null;
  return lengths.reduce((sum, length, place) => sum + length * Number(counts[place] ?? 0), 0);
};
