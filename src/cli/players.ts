import { sayFault } from '../protocol/fault.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { player } from '../story/play-story.ts';
import { readProtocolFiles } from './protocol-folder.ts';

/** How stories are played on the protocol of a folder, or what is wrong with that protocol. */
type Player =
  | { readonly ok: true; readonly play: ReturnType<typeof player> }
  | { readonly ok: false; readonly faults: readonly string[] };

const playerIn = async (named: string): Promise<Player> => {
  const found = await readProtocolFiles(named);
  if (found === null) return { ok: false, faults: [`There is no protocol in ${named}.`] };
  const parsed = parseProtocol(found.files);
  if (!parsed.ok) return { ok: false, faults: parsed.faults.map((fault) => `${found.folder}/${sayFault(fault)}`) };
  return { ok: true, play: player(parsed.value) };
};

/** Reads each protocol once, however many stories are played on it. */
export const players = (): ((named: string) => Promise<Player>) => {
  const known = new Map<string, Promise<Player>>();
  return (named) => {
    const found = known.get(named) ?? playerIn(named);
    known.set(named, found);
    return found;
  };
};
