import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type House, type Post, keptInside } from '../application/house.ts';
import { readProtocols } from '../application/protocol-files.ts';
import { isReady } from '../application/ready.ts';
import { startPlanner } from '../application/planner.ts';
import { startTypesetter } from '../application/typeset.ts';
import { connect } from '../store/connect.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { CannotStart } from './cannot-start.ts';
import type { Closing } from './closing.ts';

/** The world as every use case sees it: the real clock, real chance, and the database in the role of the web. */
export async function openHouse(
  settings: DatabaseSettings,
  { address, post = keptInside }: { readonly address: string; readonly post?: Post },
  closing: Closing,
): Promise<House> {
  const protocols = await readProtocols();
  const db = connect(settings);
  closing.add(() => db.destroy());
  const typesetter = startTypesetter();
  const planner = startPlanner();
  closing.add(() => typesetter.stop());
  closing.add(() => planner.stop());
  const clock = () => Temporal.Now.instant();
  const house: House = {
    db,
    protocols,
    clock,
    newId: randomUUID,
    typesetter,
    planner,
    address,
    demonstration: true,
    post,
  };
  if (!(await isReady(house).catch(refuseUser)))
    throw new CannotStart('The database does not answer: look at DATABASE_URL.');
  return house;
}

function refuseUser(cause: unknown): never {
  const remedy = 'grant it that role, or name another user in DATABASE_URL_WEB';
  throw new CannotStart(`The database user may not act as convenor_web: ${remedy}.`, { cause });
}
