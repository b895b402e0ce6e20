import type { Person as Asking } from './person.ts';
import { inLondon } from '../calendar/london.ts';
import type { Field, Protocol } from '../protocol/schema.ts';
import { beginRequest } from './begin-request.ts';
import { type Telephoned, holdByTelephone } from './hold-by-telephone.ts';
import type { House } from './house.ts';
import { protocolOf } from './protocol-of.ts';
import { savePaper } from './save-paper.ts';

/** A child as whoever rings names them. The date of birth is as it was typed, `d/m/yyyy`, empty where it is not known. */
export interface ChildNamed {
  readonly name: string;
  readonly dateOfBirth: string;
}

/** All that an urgent discussion needs to begin. */
export interface Begun extends Telephoned {
  readonly children: readonly ChildNamed[];
  readonly why: string;
  /** ISO instant at which the information came. */
  readonly receivedAt: string;
}

export type ByTelephone =
  | { readonly kind: 'done'; readonly caseId: string }
  | { readonly kind: 'forbidden' }
  /** It is kept as a request that is being written, but could not be held: its page says why. */
  | { readonly kind: 'kept'; readonly caseId: string };

type Papers = ReadonlyMap<string, Readonly<Record<string, string>>>;

const asTyped = (at: string): string => {
  const { day, month, year, hour, minute } = inLondon(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(day)}/${String(month)}/${String(year)} ${two(hour)}:${two(minute)}`;
};

/** Where the request has a place for it: when the information came, and whoever of its staff is known. */
const answerTo = (field: Field, begun: Begun, person: Asking) => {
  if (field.id === 'information-received') return asTyped(begun.receivedAt);
  return field.type === 'staff' && field.role === person.role ? person.id : undefined;
};

/** Whoever has a date of birth is born: what the form asks before it asks for the date is answered with it. */
const childPaper = ({ name, dateOfBirth }: ChildNamed, { sections }: Protocol['request']) => {
  if (dateOfBirth === '') return { name };
  const fields = sections.find(({ kind, group }) => kind === 'people' && group === 'child')?.fields ?? [];
  const before = fields.find(({ id }) => id === 'date-of-birth')?.dependsOn;
  return { name, 'date-of-birth': dateOfBirth, ...(before === undefined ? {} : { [before.field]: before.is }) };
};

const papersOf = (begun: Begun, person: Asking, { request, meeting }: Protocol): Papers => {
  const why = meeting.areas.flatMap(({ startsFrom }) => (startsFrom === undefined ? [] : [startsFrom]));
  const sections = request.sections
    .filter(({ kind }) => kind === 'fields')
    .map(({ id, fields }) => {
      const answers = fields.flatMap((field) => {
        const answer = why.includes(field.id) ? begun.why : answerTo(field, begun, person);
        return answer === undefined ? [] : [[field.id, answer] as const];
      });
      return [`section/${id}`, Object.fromEntries(answers)] as const;
    });
  const children = begun.children.map(
    (child, index) => [`person/child/child-${String(index + 1)}`, childPaper(child, request)] as const,
  );
  return new Map([...sections.filter(([, answers]) => Object.keys(answers).length > 0), ...children]);
};

/** Begins a discussion by telephone with no request before it: the same record as any other, written as far as it goes. */
export const beginByTelephone = async (
  house: House,
  person: Asking,
  { begun, idempotencyKey }: { readonly begun: Begun; readonly idempotencyKey: string | null },
): Promise<ByTelephone> => {
  const opened = await beginRequest(house, person, { idempotencyKey, byTelephone: true });
  if (opened.kind !== 'done') return { kind: 'forbidden' };
  const { caseId } = opened;
  const { protocol } = protocolOf(house, person.authorityId);
  for (const [key, fields] of papersOf(begun, person, protocol))
    await savePaper(house, person, { caseId, key, basedOn: 0, fields });
  const { desk, chairPersonId, place, startedAt, reason } = begun;
  const command = { desk, chairPersonId, place, startedAt, reason };
  const held = await holdByTelephone(house, person, { caseId, command, idempotencyKey: null });
  const isOn =
    held.kind === 'done' || (held.kind === 'refused' && held.refusals.some(({ code }) => code === 'not-now'));
  return { kind: isOn ? 'done' : 'kept', caseId };
};
