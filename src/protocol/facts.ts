import type { Facts } from './schema.ts';

export type FactName = keyof Facts;

/** What a condition may ask for, and what it gets. */
interface FactMeaning {
  readonly type: 'text' | 'yes-no';
  /** `form`: the answer to the field that carries `fact:`; `family`: worked out from the people in the request. */
  readonly from: 'form' | 'family';
  readonly meaning: string;
}

/** The vocabulary of conditions. A fact that nobody has answered yet makes no condition true. */
export const vocabulary: { readonly [Name in FactName]: FactMeaning } = {
  urgency: { type: 'text', from: 'form', meaning: 'How soon the meeting must be held: the id of an urgency.' },
  caseType: {
    type: 'text',
    from: 'form',
    meaning: 'Whether it is a new referral or a case already open: an option id.',
  },
  locality: { type: 'text', from: 'form', meaning: 'The part of the authority the child lives in: an option id.' },
  injury: { type: 'yes-no', from: 'form', meaning: 'A child has an injury.' },
  urgentMedical: { type: 'yes-no', from: 'form', meaning: 'An urgent medical is needed or has been done.' },
  sexualAbuseConcern: {
    type: 'yes-no',
    from: 'form',
    meaning: 'A child has spoken of sexual abuse or assault, or a professional is worried about it.',
  },
  youthJustice: {
    type: 'text',
    from: 'form',
    meaning: 'How far youth justice is involved with a child: an option id.',
  },
  incident: { type: 'yes-no', from: 'form', meaning: 'There was a particular incident.' },
  domesticIncident: { type: 'yes-no', from: 'form', meaning: 'The incident was one of domestic abuse.' },
  anyChildInCare: { type: 'yes-no', from: 'family', meaning: 'At least one child the request is about is in care.' },
  anyUnborn: { type: 'yes-no', from: 'family', meaning: 'At least one child the request is about is not yet born.' },
  anySchoolAge: {
    type: 'yes-no',
    from: 'family',
    meaning: 'At least one child the request is about is of school age.',
  },
};

export const isFactName = (name: string): name is FactName => Object.hasOwn(vocabulary, name);
