import { type Document, LineCounter, type Node, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Fault, Path } from '../fault.ts';

/** A YAML text as a value, with the line on which each place of it stands. */
export interface YamlSource {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The line of a place; of the nearest place around it when it is not there. */
  readonly lineOf: (path: Path) => number;
}

/** One step into a node: where it is written (a key, or an element), and what is there. */
const step = (node: unknown, key: string | number): { readonly at: Node; readonly value: unknown } | null => {
  if (isSeq(node)) {
    const element = typeof key === 'number' ? node.items[key] : undefined;
    return isNode(element) ? { at: element, value: element } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
  return pair !== undefined && isNode(pair.key) ? { at: pair.key, value: pair.value } : null;
};

const offsetOf = (document: Document, path: Path): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const next = step(node, key);
    if (next === null) break;
    offset = next.at.range?.[0] ?? offset;
    node = next.value;
  }
  return offset;
};

/** Reads a YAML text. Duplicate keys and broken syntax are faults with their line. */
export const readYaml = (text: string, file: Fault['file'] = 'protocol.yaml'): YamlSource => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings].map(
    ({ message, pos }): Fault => ({ file, path: '', line: lineAt(pos[0]), message }),
  );
  const value: unknown = faults.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  return { value, faults, lineOf: (path) => lineAt(offsetOf(document, path)) };
};
