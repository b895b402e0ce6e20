const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Contrast with white as WCAG 2 measures it, from 1 to 21. */
export const contrastWithWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(channel);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

/** The authority's colour, darkened as far as white on it and it on white can be read (WCAG 2 AA: 4.5). */
export const legible = (colour: string): string => {
  if (contrastWithWhite(colour) >= 4.5) return colour;
  const darker = channels(colour).map((value) =>
    Math.floor(value * 0.9)
      .toString(16)
      .padStart(2, '0'),
  );
  return legible(`#${darker.join('')}`);
};

/** A tint of the colour, pale enough to print text on. */
export const paler = (colour: string): string => {
  const tint = channels(colour).map((value) =>
    Math.round(255 - (255 - value) * 0.08)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${tint.join('')}`;
};
