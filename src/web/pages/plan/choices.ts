import { z } from 'zod';
import type { BookingChosen } from '../../../application/book-meeting.ts';
import { instantIn } from '../../instant-in.ts';

const startsAt = z.string().refine((text) => instantIn(text) !== null);

const chosen = z.strictObject({
  caseId: z.string(),
  reference: z.string(),
  desk: z.string(),
  startsAt,
  mode: z.enum(['virtual', 'in-person', 'telephone']),
  place: z.string(),
  chairPersonId: z.string(),
  minuteTakerName: z.string(),
  minuteTakerPersonId: z.string().nullable(),
  roomId: z.string().nullable(),
});

const move = z.strictObject({ caseId: z.string(), reference: z.string(), startsAt });

const way = z.strictObject({ take: chosen.nullable(), moves: z.array(move) });

/** A booking that a plan proposes, as the page's form carries it. An empty place is to be typed. */
export type Chosen = BookingChosen & { readonly caseId: string; readonly reference: string };
/** A move of what is booked. */
export type Move = Readonly<z.infer<typeof move>>;
/** A way to make room: what moves, and the booking that can be made at once; null where the moves have to be agreed to first. */
export interface Way {
  readonly take: Chosen | null;
  readonly moves: readonly Move[];
}

const parsed = <Value>(schema: z.ZodType<Value>, text: string): readonly Value[] => {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
};

export const written = (choice: Chosen | Move | Way): string => JSON.stringify(choice);

interface Sent {
  readonly take: readonly string[];
  readonly move: readonly string[];
  readonly way: readonly string[];
}

/** What of a plan was ticked. What no page of ours wrote is passed over. */
export const choicesIn = ({ take, move: moves, way: ways }: Sent): Way & { readonly takes: readonly Chosen[] } => {
  const found = ways.flatMap((text) => parsed(way, text));
  return {
    take: null,
    takes: [...take.flatMap((text) => parsed(chosen, text)), ...found.flatMap((each) => each.take ?? [])],
    moves: [...moves.flatMap((text) => parsed(move, text)), ...found.flatMap((each) => each.moves)],
  };
};
