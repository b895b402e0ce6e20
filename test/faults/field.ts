import { type OwnDatabase, startOwnDatabase } from '../own-database.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { type WatchProcess, watchProcess } from './watch-process.ts';

/** A PostgreSQL and three watches in processes of their own, the clocks of two of them three hours off either way. */
export interface Field {
  readonly own: OwnDatabase;
  readonly ledger: Ledger;
  readonly watches: readonly [WatchProcess, ...WatchProcess[]];
  readonly close: () => Promise<void>;
}

export async function openField(): Promise<Field> {
  const own = await startOwnDatabase();
  const { settings, drop } = own.database;
  const ledger = await openLedger(settings);
  const first = await watchProcess(settings, 3);
  const watches = [first, await watchProcess(settings, -3), await watchProcess(settings, 0)] as const;
  for (const watch of watches) await watch.start();
  return {
    ...{ own, ledger, watches: [...watches] },
    close: async () => {
      for (const watch of watches) await watch.close();
      await ledger.close();
      await drop();
    },
  };
}
