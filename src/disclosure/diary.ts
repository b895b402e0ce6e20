import type { Protocol } from '../protocol/schema.ts';
import { allotsSlots, maySeeBoard } from './board.ts';
import type { Asker } from './relations.ts';

/** Somebody who asks about diaries. `agency` is the one they work for. */
export interface DiaryAsker extends Pick<Asker, 'id' | 'role' | 'desk'> {
  readonly agency: string;
}

/** Whose diary it is, as far as that decides who keeps and sees it. `desk` is null for whoever works for all desks. */
export interface WhoseDiary {
  readonly kind: 'person' | 'room' | 'desk';
  readonly personId: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly desk: string | null;
}

/** How somebody stands to a diary. */
type DiaryRelation = 'self' | 'agency' | 'desk' | 'manager';

/** Who keeps a diary, and who sees it. Whatever is not listed is denied. */
const diaryActs = {
  keep: ['self', 'agency', 'desk'],
  see: ['self', 'agency', 'desk', 'manager'],
} as const satisfies Readonly<Record<string, readonly DiaryRelation[]>>;

export type DiaryAct = keyof typeof diaryActs;

/** The role of somebody who interprets, and whom they work for: no procedure names them, and the desk keeps their diaries. */
export const interpreter = 'interpreter';
export const interpreters = 'interpreters';

/** The agency whose procedure this is: that of whoever completes a request. */
export const homeAgency = ({ roles, request }: Protocol): string | undefined =>
  roles.find(({ id }) => id === request.completedBy)?.agency;

const isDesks = ({ kind, role, agency }: WhoseDiary, protocol: Protocol): boolean =>
  kind !== 'person' || role === interpreter || agency === homeAgency(protocol);

const relationsTo = (asker: DiaryAsker, whose: WhoseDiary, protocol: Protocol): readonly DiaryRelation[] => {
  const isOfTheDesk = whose.desk === null || whose.desk === asker.desk;
  const relations: (DiaryRelation | null)[] = [
    whose.kind === 'person' && whose.personId === asker.id ? 'self' : null,
    whose.kind === 'person' && !isDesks(whose, protocol) && whose.agency === asker.agency ? 'agency' : null,
    isDesks(whose, protocol) && isOfTheDesk && allotsSlots(asker, protocol) ? 'desk' : null,
    maySeeBoard(asker, protocol) ? 'manager' : null,
  ];
  return relations.filter((relation) => relation !== null);
};

/**
 * Whether somebody keeps or sees a diary: everybody their own; an agency that of its own people; whoever allots the
 * slots of a desk those of the desk's staff, interpreters and rooms. Those who see the board see them all.
 */
export const mayDiary = (act: DiaryAct, asker: DiaryAsker, whose: WhoseDiary, protocol: Protocol): boolean =>
  relationsTo(asker, whose, protocol).some((relation) => diaryActs[act].some((each) => each === relation));

/** Whether somebody keeps who is on duty for an agency: its own people; at the authority itself, those who see the board. */
export const keepsRota = (asker: DiaryAsker, agency: string, protocol: Protocol): boolean =>
  asker.agency === agency && (agency !== homeAgency(protocol) || maySeeBoard(asker, protocol));

/** Whether somebody sees who is on duty for an agency. */
export const seesRota = (asker: DiaryAsker, agency: string, protocol: Protocol): boolean =>
  asker.agency === agency || maySeeBoard(asker, protocol);
