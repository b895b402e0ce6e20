/** What the invented meetings said, by area of the record. */
export const notes: Readonly<Record<string, string>> = {
  'social-care-information':
    'Known since 2023: two earlier assessments for home conditions, both closed with no further action. The father has not lived at home since August and has not been asked for his view.',
  'agency-information':
    'School: attendance fell from 96% to 71% since September. Health: the nine-month check was missed twice. Police: two calls to the address in October for shouting; nobody was charged.',
  'summary-and-analysis':
    'The injury, the two different accounts and the fall in attendance point the same way. What is not known: who was at home on Tuesday night.',
  'meaning-for-the-child':
    'The older child is wary at home time and asks to stay with grandmother. The younger cannot speak and depends wholly on the adults at home.',
  'views-and-decisions': 'Police, health and education agree with social care that significant harm is suspected.',
  actions: '',
  'safety-plan': '',
  outcome: 'Joint enquiries start today.',
};

interface Answer {
  readonly answer: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What was decided, by decision of the protocol. */
export const answers: Readonly<Record<string, Answer>> = {
  assessment: {
    answer: 'yes',
    details: { 'further-information': 'The father’s account, and the hospital records of 2024.' },
  },
  'consent-to-see': { answer: 'sought', details: { rationale: '' } },
  'consent-to-contact': { answer: 'sought', details: { rationale: '' } },
  equality: {
    answer: 'not-needed',
    details: { 'race-and-ethnicity': 'White British family; no interpreter is needed.', support: '' },
  },
  lado: { answer: 'not-needed', details: { who: '' } },
  'views-of-family': {
    answer: 'contacted',
    details: {
      child: 'The older child says home is “loud”.',
      parents: 'The mother says the bruise came from the stairs and agrees to the medical.',
      evidence: '',
    },
  },
  interviews: {
    answer: 'planned',
    details: {
      plan: 'Social worker and police officer see the older child at school tomorrow at 09:30.',
      'seen-alone': 'Seen alone at school by the social worker; the younger child observed at home.',
      'best-evidence': 'later',
    },
  },
  investigation: {
    answer: 'yes',
    details: {
      conduct: 'Police lead. Photographs today; statements from nursery staff this week.',
      'co-ordination': 'One visit by police and social care together, so that the family is not asked twice.',
    },
  },
  medical: { answer: 'needed', details: { detail: 'Child protection medical today at 17:00, district hospital.' } },
  review: { answer: 'another-meeting', details: { when: 'In five working days, same people.' } },
  'safety-plan': {
    answer: 'in-place',
    details: { reason: '', 'if-it-fails': 'Police protection; ring the duty manager.' },
  },
  threshold: {
    answer: 'joint',
    details: {
      grounds: 'An injury that does not fit the account given, to a child under five, with a baby in the home.',
      plan: 'Joint enquiry by police and social care; medical today; parents seen separately tomorrow.',
    },
  },
  conference: { answer: 'yes', details: { reason: 'The risk is continuing.' } },
  'legal-action': {
    answer: 'advice',
    details: { reason: 'Legal planning meeting this week if the medical supports the concern.' },
  },
  'family-information': {
    answer: 'share-part',
    details: {
      what: 'That enquiries have started, that a medical is needed and why.',
      'why-not': 'What police know of the adults is not shared until statements are taken.',
    },
  },
};
