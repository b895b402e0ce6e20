import type { Actor } from '../src/casefile/events.ts';
import type { Staff, StaffById } from '../src/casefile/request/staff.ts';

const socialCare = (personId: string, name: string, role: string): Actor => ({
  personId,
  name,
  role,
  agency: 'social-care',
});

/** The people of the tests. Nobody of these exists. */
export const worker = socialCare('p-worker', 'Callum Bright', 'social-worker');
export const manager = socialCare('p-manager', 'Ruth Adeyemi', 'team-manager');
export const serviceManager = socialCare('p-service', 'Owen Prideaux', 'service-manager');
export const minuteTaker = socialCare('p-desk', 'Marta Ellwood', 'minute-taker');
export const officer: Actor = { personId: 'p-police', name: 'DS Priya Nandakumar', role: 'police', agency: 'police' };
export const nurse: Actor = { personId: 'p-health', name: 'Sister Jo Whitlam', role: 'health', agency: 'health' };

const staffOf = ({ personId, name, role }: Actor, jobTitle: string): Staff => ({
  id: personId,
  role,
  name,
  email: `${personId}@social-care.example.org`,
  telephone: '01632 960112',
  jobTitle,
});

/** Everybody a request can name. */
export const staff: StaffById = new Map(
  [
    staffOf(worker, 'Social worker, East assessment team'),
    staffOf(manager, 'Team manager, East assessment team'),
    staffOf(serviceManager, 'Service manager, East'),
    staffOf(minuteTaker, 'Specialist minute taker, East'),
  ].map((each) => [each.id, each]),
);
