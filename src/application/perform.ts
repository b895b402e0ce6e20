import type { Circumstances, Decide } from '../casefile/command.ts';
import type { Actor, Recorded } from '../casefile/events.ts';
import { evolve, fold } from '../casefile/evolve.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Act } from '../disclosure/acts.ts';
import { may } from '../disclosure/may.ts';
import { appendEvents } from '../store/append-events.ts';
import { remember, remembered } from '../store/idempotency.ts';
import { loadEvents } from '../store/load-events.ts';
import { VersionConflict } from '../store/version-conflict.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { project } from './project.ts';
import { SlotTaken } from './slot-taken.ts';
import { protocolOfCase } from './protocol-of.ts';
import type { Scene } from './scene.ts';

export interface Performance<Command> {
  readonly caseId: string;
  readonly act: Act;
  readonly decide: Decide<Command>;
  readonly command: Command | ((scene: Scene) => Promise<Command>);
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** The same key twice does the thing once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether what is asked about belongs to this person, where the act alone does not tell. */
  readonly isTheirs?: ((state: CaseFile) => boolean) | undefined;
  /** Anything else to be written in the same transaction once the events are accepted. */
  readonly alongside?: ((scene: Scene, recorded: readonly Recorded[]) => Promise<void>) | undefined;
}

const attempts = 5;

export const actorOf = ({ id, name, role, agency }: Person): Actor => ({ personId: id, name, role, agency });

const isFunction = <Command>(command: Performance<Command>['command']): command is (scene: Scene) => Promise<Command> =>
  typeof command === 'function';

const attempt = async <Command>(house: House, person: Person, performance: Performance<Command>): Promise<Outcome> => {
  const { caseId, act, decide, command, isTheirs = () => true, reasons = {}, idempotencyKey, alongside } = performance;
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Outcome> => {
    const state = fold(await loadEvents(tx, caseId));
    if (state.status === 'none') return { kind: 'not-found' };
    const protocol = protocolOfCase(house, person.authorityId, state);
    if (!may(act, person, { state, protocol: protocol.protocol }) || !isTheirs(state)) {
      await noteLook(tx, person, { caseId, what: `refused:${act}`, now });
      return { kind: 'forbidden' };
    }
    const key = idempotencyKey ?? null;
    if (key !== null && (await remembered(tx, person.id, key)) !== undefined) return { kind: 'done', caseId, state };
    const { authorityId } = person;
    const scene: Scene = { tx, authorityId, caseId, state, protocol, now };
    const circumstances: Circumstances = { now, protocol, actor: actorOf(person), reasons };
    const verdict = decide(state, isFunction(command) ? await command(scene) : command, circumstances);
    if (verdict.kind !== 'accepted') return verdict;
    const recorded = await appendEvents(tx, {
      caseId,
      expectedVersion: state.version,
      events: verdict.events,
      actor: circumstances.actor,
      now,
    });
    const next = recorded.reduce(evolve, state);
    await project(house, scene, { next, recorded });
    await alongside?.(scene, recorded);
    if (key !== null) await remember(tx, { personId: person.id, key, result: { version: next.version }, now });
    if (recorded.length > 0) await noteLook(tx, person, { caseId, what: act, now });
    return { kind: 'done', caseId, state: next };
  });
};

/**
 * Does one thing to a case file in one transaction: load, fold, ask whether this person may, decide, append, update
 * what pages read, write the outbox and the access log. When somebody else wrote first it decides again on what they
 * left. Throws `DatabaseUnavailable`.
 */
export const perform = async <Command>(
  house: House,
  person: Person,
  performance: Performance<Command>,
): Promise<Outcome> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(house, person, performance);
    } catch (fault) {
      if (fault instanceof SlotTaken) return { kind: 'refused', refusals: fault.refusals };
      if (!(fault instanceof VersionConflict) || tried === attempts) throw fault;
    }
  }
};
