import type { Ladder } from '../../protocol/schema.ts';

type Step = Ladder['steps'][number];

/** How far a disagreement has gone up its ladder. */
export type LadderPosition =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'at'; readonly step: Step }
  /** `by`: the last step that was taken; null where there was none to take. */
  | { readonly kind: 'ended'; readonly by: Step | null };

interface Known {
  readonly hasComeAbout: (moment: string) => boolean;
  readonly holds: (condition: string | undefined) => boolean;
}

/** The step that is to be taken next: the first one after the last taken that is for such a case. A step that decides ends it. */
export const ladderPosition = ({ id, steps }: Ladder, { hasComeAbout, holds }: Known): LadderPosition => {
  const last = steps.findLastIndex((step) => hasComeAbout(`${id}-${step.id}`));
  if (last < 0 && !hasComeAbout(`${id}-raised`)) return { kind: 'not-begun' };
  const taken = steps[last] ?? null;
  const next = taken?.decides === true ? undefined : steps.slice(last + 1).find(({ when }) => holds(when));
  return next === undefined ? { kind: 'ended', by: taken } : { kind: 'at', step: next };
};
