import type { KeptAction } from '../src/casefile/action/action.ts';
import type { KeptDecision } from '../src/casefile/decision/decision.ts';

const action = (
  [id, kind, who, agency, byWhen]: readonly [string, KeptAction['kind'], string, string, string],
  what: string,
  review: string,
): KeptAction => ({
  ...{ id, kind, what, who, agency, invitationId: null, byWhen, review },
  ...{ state: 'open', note: null, agreedAt: '2026-11-20T10:30:00Z', endedAt: null },
});

export const exampleActions: readonly KeptAction[] = [
  action(
    ['a1', 'action', 'Dr Samuel Obi', 'health', '2026-11-20T18:00:00Z'],
    'Examine Mina today at Bradford Royal Infirmary and give a written opinion on the marks.',
    'Opinion received by the social worker and the police on the same day.',
  ),
  action(
    ['a2', 'action', 'Callum Bright and DS Priya Nandakumar', 'social-care', '2026-11-20T17:00:00Z'],
    'Visit the home together, see Mina and Teo, and speak to Mina alone about her wishes and feelings.',
    'Visit recorded on the case file by the end of the day.',
  ),
  action(
    ['a3', 'action', 'DS Priya Nandakumar', 'police', '2026-11-23T12:00:00Z'],
    'Find where Lewis Tarnwick lives and check with the neighbouring force for earlier reports.',
    'Result sent to the team manager.',
  ),
  action(
    ['a4', 'action', 'Amir Tolland', 'health', '2026-11-24T17:00:00Z'],
    'Ask maternity for the antenatal record and tell them about the enquiry.',
    'Reply noted at the review on 27 November.',
  ),
  action(
    ['a5', 'action', 'Callum Bright', 'social-care', '2026-12-04T17:00:00Z'],
    'Speak to Karim Osterley about the children and ask for his agreement to further checks.',
    'Recorded on the case file; the team manager reads it in supervision.',
  ),
  action(
    ['s1', 'safety-plan', 'Dana Ferrowby, with Callum Bright', 'social-care', '2026-11-20T17:00:00Z'],
    'Lewis Tarnwick does not stay at or visit the home until the enquiry is finished. Dana Ferrowby has agreed.',
    'Telephone call to Dana each evening; one visit without notice at the weekend.',
  ),
  action(
    ['s2', 'safety-plan', 'Nadia Crewe', 'education', '2026-11-23T09:00:00Z'],
    'Mina is met at the school gate and can go to the learning mentor at any time. Only Dana collects her.',
    'School telephones social care the same day if anything changes.',
  ),
];

const decided = (
  decisionId: string,
  childId: string | null,
  answer: string,
  details: Readonly<Record<string, string>>,
): KeptDecision => ({
  decisionId,
  childId,
  answer,
  details,
  at: '2026-11-20T14:48:00Z',
  version: 30,
  by: 'Ruth Adeyemi',
});

const plan =
  'Callum Bright leads for social care and DS Nandakumar for the police. Joint home visit today. Information from the GP and the health visitor by Tuesday.';

export const exampleDecisions: readonly KeptDecision[] = [
  decided('assessment', null, 'no', { 'further-information': 'Antenatal record (Amir Tolland, by 24 November).' }),
  decided('consent-to-see', null, 'sought', {
    rationale: 'Dana Ferrowby will be asked at the door, before Mina is spoken to.',
  }),
  decided('consent-to-contact', null, 'not-sought-police', {
    rationale:
      'The police believe that asking Dana before the visit could warn Lewis Tarnwick and lose telephone evidence. She will be told during the visit.',
  }),
  decided('equality', null, 'needed', {
    'race-and-ethnicity':
      'The children have White British and Asian family. Dana asked that her own mother is told early.',
    support: 'Mina hears better face to face and in quiet rooms. Callum Bright tells the examiner and the interviewer.',
  }),
  decided('lado', null, 'not-needed', {}),
  decided('views-of-family', null, 'not-contacted-risk', {
    child: 'Mina told her teacher she “does not like it when Lewis is cross”. She will be seen alone today.',
    evidence: 'Contact before the visit could put Mina at more risk, because Lewis Tarnwick may be in the home.',
  }),
  decided('medical', 'child-mina', 'needed', { detail: 'Today, at Bradford Royal Infirmary, by Dr Obi.' }),
  decided('medical', 'child-teo', 'needed', {
    detail: 'To be looked at during the same visit, because he cannot speak for himself.',
  }),
  decided('medical', 'child-unborn', 'not-needed', { detail: 'Usual antenatal care goes on; the midwife is told.' }),
  decided('investigation', null, 'yes', {
    conduct: 'Common assault against a child. The telephone is seized at the visit.',
    'co-ordination': 'One joint visit and one conversation with Mina, so that she does not have to tell it twice.',
  }),
  decided('review', null, 'another-meeting', { when: 'A second strategy meeting on Friday 27 November at 10:00.' }),
  decided('safety-plan', null, 'in-place', {
    'if-it-fails': 'Social care asks the police for protection and seeks legal advice the same day.',
  }),
  decided('threshold', 'child-mina', 'joint', {
    grounds:
      'Three linear marks on the upper arm that do not fit the account given. Mina named an adult. Reasonable cause to suspect physical harm.',
    plan,
  }),
  decided('threshold', 'child-teo', 'joint', {
    grounds:
      'He is nine months old, lives in the same home and cannot tell anybody. The same adult has looked after him alone.',
    plan,
  }),
  decided('threshold', 'child-unborn', 'not-met', {
    grounds: 'No harm is suspected now. A pre-birth assessment starts, and the question is asked again on 27 November.',
  }),
  decided('threshold', 'other-isla', 'not-met', {
    grounds:
      'She has not seen her father since August, as her mother confirmed to the police. Her own authority is told.',
  }),
  decided('conference', 'child-mina', 'yes', { reason: 'Likely to be needed whatever the medical shows.' }),
  decided('conference', 'child-teo', 'yes', {}),
  decided('conference', 'child-unborn', 'later', { reason: 'After the pre-birth assessment.' }),
  decided('legal-action', null, 'advice', { reason: 'In case Lewis Tarnwick comes back to the home.' }),
  decided('family-information', null, 'share-part', {
    what: 'Callum Bright tells Dana during the visit that an enquiry has started and why. Karim Osterley is told next week.',
    'why-not': 'What Mina said about Lewis Tarnwick is kept back until he has been interviewed.',
  }),
];

export const exampleNotes: Readonly<Record<string, string>> = {
  reason:
    'On Thursday 19 November Mina came to school with three marks on her left upper arm. Asked what had happened, she first said that she fell, and later that “Lewis grabbed me because I was slow”.\n\nSchool rang social care at 14:05. Lewis Tarnwick has stayed at the home on and off since August.',
  'social-care-information':
    'Open to the East team since June after a referral about money and housing. Six visits, all children seen each time. The home is cared for; Dana is warm with the children and has asked for help when she needed it.\n\nTwo earlier contacts in 2024, both about arguments heard by neighbours. Karim Osterley lives elsewhere and sees the children every second weekend; he has not been spoken to yet.',
  'agency-information': '',
  'summary-and-analysis':
    'Mina has an injury that the account does not explain, and has named an adult. That adult has stayed in a home with a baby. Dana has worked openly with services, and there is a network around the children.\n\nWhat is not yet known: where Lewis Tarnwick is now, and whether Dana knew.',
  'meaning-for-the-child':
    'Mina may be frightened at home and worried about what will happen because she spoke. She likes school and trusts her teacher.\n\nTeo depends on whoever is looking after him. The baby will be born into the same home in April.',
  'views-and-decisions':
    'All agencies agreed that the threshold is met for Mina and Teo. Views differed about the unborn baby.',
  actions: '',
  'safety-plan': 'The plan holds until the second meeting on 27 November.',
  outcome: 'A joint section 47 enquiry starts for Mina and Teo. The pre-birth assessment starts for the baby.',
};
