import type { CaseEvent, Recorded } from './events.ts';
import type { CaseFile } from './state.ts';

export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Recorded<Extract<CaseEvent, { readonly type: T }>>;

/** How each of the named events changes a case file. */
export type Evolution<T extends EventType = EventType> = {
  readonly [K in T]: (state: CaseFile, event: EventOf<K>) => CaseFile;
};
