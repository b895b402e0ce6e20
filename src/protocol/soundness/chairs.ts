import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { canHoldIn } from './can-hold.ts';

interface Chair {
  readonly path: Path;
  readonly roles: readonly string[];
  readonly when: string | undefined;
  /** Conditions under which somebody else chairs. */
  readonly others: readonly string[];
}

const chairsOf = ({ chair }: Protocol): readonly Chair[] => [
  {
    path: ['chair', 'role'],
    roles: [chair.role, ...chair.deputies],
    when: undefined,
    others: chair.instead.map(({ when }) => when),
  },
  ...chair.instead.map(({ role, deputies, when }, index) => ({
    path: ['chair', 'instead', index, 'role'],
    roles: [role, ...deputies],
    when,
    others: chair.instead.slice(0, index).map((earlier) => earlier.when),
  })),
];

/** In every case somebody must be able to chair: not all who may are left out of it. */
export const checkChairs = (protocol: Protocol): readonly Problem[] => {
  const canHold = canHoldIn(protocol);
  const outWhen = new Map(
    protocol.request.invitees.flatMap(({ role, leftOut }) =>
      leftOut === undefined ? [] : [[role, leftOut.when] as const],
    ),
  );
  return chairsOf(protocol).flatMap(({ path, roles, when, others }): Problem[] => {
    const out = roles.map((role) => outWhen.get(role));
    if (out.includes(undefined)) return [];
    if (!canHold({ hold: [when, ...out], fail: others })) return [];
    const message = `Nobody can chair where ${out.join(' and ')}: then ${roles.join(' and ')} are left out. Name a deputy, or somebody else with “instead”.`;
    return [{ path, message }];
  });
};
