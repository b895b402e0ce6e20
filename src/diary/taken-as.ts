import type { PersonDiary } from './diaries.ts';

/** The id under which a meeting takes somebody: of their sign-in, or of their diary where they do not sign in. */
export const takenAs = ({ personId, id }: Pick<PersonDiary, 'personId' | 'id'>): string => personId ?? id;
