/** The Unicode numbers that a TrueType font has shapes for, from its `cmap` (formats 4 and 12). */
export const coverageOf = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const covered = new Set<number>();
  if (cmap === null) return covered;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const start = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(start);
    if (format === 4) addSegments(view, start, covered);
    if (format === 12) addGroups(view, start, covered);
  }
  return covered;
};

const tableAt = (view: DataView, wanted: string): number | null => {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  return null;
};

/** Format 4: segments of the first 65,536 characters. A shape of number 0 means "none". */
const addSegments = (view: DataView, start: number, covered: Set<number>): void => {
  const size = view.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    const [ends, starts] = [start + 14, start + 16 + size];
    const [deltas, offsets] = [starts + size, starts + 2 * size];
    const offset = view.getUint16(offsets + at);
    const first = view.getUint16(starts + at);
    for (let code = first; code <= view.getUint16(ends + at) && code !== 0xffff; code += 1) {
      const shape =
        offset === 0
          ? (code + view.getInt16(deltas + at)) & 0xffff
          : view.getUint16(offsets + at + offset + (code - first) * 2);
      if (shape !== 0) covered.add(code);
    }
  }
};

/** Format 12: ranges over all of Unicode. */
const addGroups = (view: DataView, start: number, covered: Set<number>): void => {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) covered.add(code);
  }
};
