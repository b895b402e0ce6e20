import type { Power, Protocol } from '../protocol/schema.ts';

/** Who may do something by the protocol’s own words, and what says so. */
export type Holding = Pick<Power, 'by' | 'when' | 'clauses'>;

const holding = (roles: readonly string[], clauses: readonly string[], when?: string): Holding => ({
  by: [[...roles]],
  clauses: [...clauses],
  when,
});

type Named = readonly (readonly [string, Holding])[];

const onceSaid = (name: string, role: string | undefined, clauses: readonly string[] | undefined): Named =>
  role === undefined ? [] : [[name, holding([role], clauses ?? [])]];

/** What a protocol lets somebody do without calling it a power, by the names that stories have for it. */
export const convenorsPowers = (protocol: Protocol): ReadonlyMap<string, Holding> => {
  const { request, rearranging, meeting, circulation, urgencies, moments, ladders, roles } = protocol;
  const clausesOf = (role: string) => roles.find(({ id }) => id === role)?.clauses ?? [];
  return new Map([
    ['complete-request', holding([request.completedBy], [...request.clauses, ...clausesOf(request.completedBy)])],
    [
      'authorise-request',
      holding(
        [request.authorisedBy, ...request.orAuthorisedBy],
        [...request.clauses, ...clausesOf(request.authorisedBy), ...request.orAuthorisedBy.flatMap(clausesOf)],
      ),
    ],
    ...onceSaid('agree-to-rearranging', rearranging?.agreedBy, rearranging?.clauses),
    ...rationales(urgencies),
    ...onceSaid('check-family-details', meeting.familyDetails?.checkedBy, meeting.familyDetails?.clauses),
    ...onceSaid('decide-corrections', circulation.corrections?.decidedBy, circulation.corrections?.clauses),
    ...moments.map(
      ({ id, recordedBy, when, clauses }) => [`record-${id}`, holding(recordedBy, clauses, when)] as const,
    ),
    ...ladders.map(({ id, raisedBy, clauses }) => [`raise-${id}`, holding(raisedBy, clauses)] as const),
  ]);
};

/** Whoever gives the rationale for some urgency. */
const rationales = (urgencies: Protocol['urgencies']): Named => {
  const needing = urgencies.filter(({ rationaleBy }) => rationaleBy !== undefined);
  if (needing.length === 0) return [];
  const roles = needing.flatMap(({ rationaleBy }) => (rationaleBy === undefined ? [] : [rationaleBy]));
  return [
    [
      'give-rationale',
      holding(
        roles,
        needing.flatMap(({ clauses }) => clauses),
      ),
    ],
  ];
};
