import type { Contact } from '../store/contacts.ts';

/** The contact book of the demonstration: role mailboxes first, because people change and mailboxes stay. */
export const contacts: readonly Contact[] = [
  {
    role: 'police',
    name: 'MASH duty officer',
    organisation: 'Police, multi-agency safeguarding hub',
    email: 'mash@police.example.org',
    telephone: '01632 960101',
    area: null,
  },
  {
    role: 'health',
    name: 'Strategy team duty practitioner',
    organisation: 'Health trust, safeguarding children team',
    email: 'strategy@health.example.org',
    telephone: '01632 960102',
    area: null,
  },
  {
    role: 'paediatrician',
    name: 'Child protection secretaries',
    organisation: 'District hospital, paediatrics',
    email: 'paediatrics@hospital.example.org',
    telephone: '01632 960103',
    area: null,
  },
  {
    role: 'sarc',
    name: 'Referral line',
    organisation: 'Sexual assault referral centre',
    email: 'referrals@sarc.example.org',
    telephone: '01632 960104',
    area: null,
  },
  {
    role: 'youth-justice',
    name: 'Leanne Pryce',
    organisation: 'Youth justice service',
    email: 'leanne.pryce@youthjustice.example.org',
    telephone: '01632 960105',
    area: null,
  },
  {
    role: 'education',
    name: 'Marcus Bell',
    organisation: 'Thornfield Primary School (invented)',
    email: 'marcus.bell@school.example.org',
    telephone: '01632 960106',
    area: null,
  },
  {
    role: 'fostering',
    name: 'Fostering duty worker',
    organisation: 'Fostering service',
    email: 'duty@fostering.example.org',
    telephone: '01632 960107',
    area: null,
  },
];
