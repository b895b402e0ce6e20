import { conditionsOf } from '../condition/conditions.ts';
import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { valueAt } from '../walk.ts';
import { canHoldIn } from './can-hold.ts';

const whenAt = (protocol: Protocol, path: Path): string | undefined => {
  const when = valueAt(protocol, [...path, 'when']);
  return typeof when === 'string' ? when : undefined;
};

/** The condition under which a condition is asked at all: that of its duty or decision. */
const around = (protocol: Protocol, path: Path): string | undefined => {
  const [chapter, , part] = path;
  if (chapter === 'timescales' && part !== 'when') return whenAt(protocol, path.slice(0, 2));
  return chapter === 'meeting' && path[3] === 'options' ? whenAt(protocol, path.slice(0, 3)) : undefined;
};

/** Those before it in a list of which the first that holds counts. */
const before = (protocol: Protocol, path: Path): readonly string[] => {
  const [list, at] = path.slice(-3);
  if (list !== 'instead' || typeof at !== 'number') return [];
  return Array.from({ length: at }, (_, index) => whenAt(protocol, [...path.slice(0, -2), index])).flatMap((each) =>
    each === undefined ? [] : [each],
  );
};

/** Every condition must hold in some case: an entry whose condition never does is never used. */
export const checkReachable = (protocol: Protocol): readonly Problem[] => {
  const canHold = canHoldIn(protocol);
  return conditionsOf(protocol).flatMap(({ path, condition }): Problem[] => {
    if (!canHold({ hold: [condition] }))
      return [
        { path, message: 'This can never hold, whatever the case. Put the condition right, or take the entry away.' },
      ];
    const outer = around(protocol, path);
    if (!canHold({ hold: [outer, condition] }))
      return [
        {
          path,
          message: `This can never hold where “${outer ?? ''}” does, and is asked only then. Put one of the two right.`,
        },
      ];
    return canHold({ hold: [outer, condition], fail: before(protocol, path) })
      ? []
      : [
          {
            path,
            message:
              'Whenever this holds, an entry before it in the list does too and is taken. Move it up, or take it away.',
          },
        ];
  });
};
