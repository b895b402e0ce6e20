import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Temporal } from 'temporal-polyfill';
import type { House } from '../application/house.ts';
import type { Person } from '../application/person.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Answer } from './answer.ts';
import type { Fields } from './fields.ts';
import type { Visitor } from './visitor.ts';

/** One request of a signed-in person: everything that a page's handler may need. */
export interface Visit {
  readonly house: House;
  readonly person: Person;
  readonly authority: { readonly id: string; readonly name: string };
  readonly protocol: ProtocolInForce;
  /** For `page({ visitor })`. */
  readonly visitor: Visitor;
  /** For `form({ csrf })`. */
  readonly csrf: string;
  readonly now: Temporal.Instant;
  readonly path: string;
  readonly params: Fields;
  readonly query: Fields;
  /** What was sent; the first value where a name repeats. Line ends are `\n`, control characters are gone. */
  readonly body: Fields;
  /** Every value of a name that may repeat (checkboxes). */
  readonly all: (name: string) => readonly string[];
  /** Same for a form sent twice (double click, reload), but for one sent again with other words; null for an autosave. */
  readonly idempotencyKey: string | null;
  /** The form saved itself while its writer typed: answer with `saved` or `clash`. */
  readonly isAutosave: boolean;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export type Handler = (visit: Visit) => Promise<Answer> | Answer;
