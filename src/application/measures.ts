import { nextNotices, toldLately } from '../store/notices.ts';
import { countUnsent } from '../store/outbox.ts';
import { type QueueCounts, countQueue } from '../store/queue.ts';
import type { House } from './house.ts';
import { secondsOverdue, unlessAway } from './ready.ts';

/** What there is to measure of the work that waits, over all authorities: numbers only. */
export interface Measures {
  readonly notices: QueueCounts;
  readonly digests: QueueCounts;
  readonly secondsOverdue: number;
  readonly lateness: Awaited<ReturnType<typeof toldLately>>;
  readonly unsent: Awaited<ReturnType<typeof countUnsent>>;
}

/** Measures it, for whoever runs the service; null while the database is away. */
export const measure = ({ db }: House): Promise<Measures | null> => unlessAway(measured(db));

const measured = async (db: House['db']): Promise<Measures> => {
  const [notices, digests, next, lateness, unsent] = await Promise.all([
    countQueue(db, 'notice_counts'),
    countQueue(db, 'digest_counts'),
    nextNotices(db),
    toldLately(db),
    countUnsent(db),
  ]);
  return { notices, digests, secondsOverdue: secondsOverdue(next), lateness, unsent };
};
