import type { InformationReply } from '../../casefile/information/information-replies.ts';
import type { Tone } from '../pieces/shape.ts';

/** How an agency's information stands, in a few words. */
export const informationState: Readonly<
  Record<InformationReply['state'], { readonly tone: Tone; readonly says: string }>
> = {
  asked: { tone: 'open', says: 'Information asked for' },
  due: { tone: 'soon', says: 'Information due' },
  late: { tone: 'late', says: 'Information late' },
  given: { tone: 'done', says: 'Information given' },
  'given-late': { tone: 'was-late', says: 'Information given late' },
  'nothing-known': { tone: 'done', says: 'Nothing known' },
};
