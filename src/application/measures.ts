import { countNotices, nextNotices } from '../store/notices.ts';
import { countOutbox } from '../store/outbox.ts';
import type { House } from './house.ts';
import { secondsOverdue, unlessAway } from './ready.ts';

/** What there is to measure of the work that waits, over all authorities: numbers only. */
export interface Measures {
  readonly notices: Awaited<ReturnType<typeof countNotices>>;
  readonly secondsOverdue: number;
  readonly messages: Awaited<ReturnType<typeof countOutbox>>;
}

/** Measures it, for whoever runs the service; null while the database is away. */
export const measure = ({ db }: House): Promise<Measures | null> =>
  unlessAway(
    Promise.all([countNotices(db), nextNotices(db), countOutbox(db)]).then(([notices, next, messages]) => ({
      notices,
      secondsOverdue: secondsOverdue(next),
      messages,
    })),
  );
