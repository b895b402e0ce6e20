import { momentNames } from '../moments.ts';
import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';

/** Moments of Convenor's that only an answer in the meeting brings about. */
const decided = ['section-47-started', 'conference-wanted'];

const broughtAbout = ({ meeting, moments }: Protocol): ReadonlySet<string> =>
  new Set([
    ...meeting.decisions.flatMap(({ options }) => options.flatMap(({ brings }) => brings)),
    ...moments.map(({ id }) => id),
  ]);

/** Moments that never come about under this protocol. */
const never = (protocol: Protocol): readonly string[] => {
  const brought = broughtAbout(protocol);
  return momentNames.filter((name) => decided.includes(name) && !brought.has(name));
};

const ofSomebody = ['recipient', 'person', 'agency'];

/** A duty needs somebody whose it is, a start that can come about and an end that can. */
export const checkOwnersAndEnds = (protocol: Protocol): readonly Problem[] => {
  const missing = never(protocol);
  const comesAbout = (name: string): boolean => !missing.includes(name);
  return protocol.timescales.flatMap(({ owner, each, starts, beside, ends, needs }, index): Problem[] => {
    const at = (...path: Path): Path => ['timescales', index, ...path];
    const brings = 'let an option of a decision bring it, or use another moment';
    const problems: Problem[] = [];
    if (owner === 'invitee' && !ofSomebody.includes(each ?? ''))
      problems.push({
        path: at('owner'),
        message:
          'Nobody owns this duty: “invitee” is each person a clock is for. Name a role, or say “each: recipient”.',
      });
    if (!starts.some(comesAbout))
      problems.push({ path: at('starts'), message: `Nothing brings about ${starts.join(' or ')}: ${brings}.` });
    if (beside !== undefined && !beside.starts.some(comesAbout))
      problems.push({
        path: at('beside', 'starts'),
        message: `Nothing brings about ${beside.starts.join(' or ')}: ${brings}.`,
      });
    if (!ends.some(comesAbout))
      problems.push({ path: at('ends'), message: `Nothing brings about ${ends.join(' or ')}: ${brings}.` });
    if (needs !== undefined && !comesAbout(needs))
      problems.push({ path: at('needs'), message: `Nothing brings about ${needs}: ${brings}.` });
    return problems;
  });
};
