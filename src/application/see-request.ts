import { londonDate } from '../calendar/london.ts';
import { type CheckedRequest, checkRequest } from '../casefile/request/check-request.ts';
import type { Checking } from '../casefile/request/check-fields.ts';
import { draftChecking } from '../casefile/request/draft-checking.ts';
import type { Draft } from '../casefile/request/draft.ts';
import { type InviteeRow, inviteeRows } from '../casefile/request/invitee-rows.ts';
import { type AddressesChecked, checkAddresses } from '../casefile/invitation/check-addresses.ts';
import type { RequestForm } from '../casefile/request/request-form.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { languagesInterpreted } from '../store/diary-rows.ts';
import { type Contact, listContacts } from '../store/contacts.ts';
import { loadPapers } from '../store/papers.ts';
import { type Person as KeptPerson, listPeople } from '../store/people.ts';
import { addressCheck } from './address-check.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { staffById } from './staff.ts';

/** A request being written: its papers, what each section still needs, and whom it may name. */
export interface RequestSeen {
  readonly state: CaseFileIn<'drafting'>;
  readonly draft: Draft;
  readonly checked: CheckedRequest;
  readonly checking: Checking;
  readonly rows: readonly InviteeRow[];
  readonly staff: readonly KeptPerson[];
  /** The authority's contact book, to fill in addresses without typing. */
  readonly contacts: readonly Contact[];
  /** The languages that the interpreters of its diaries speak, in order. */
  readonly languages: readonly string[];
  /** What stands against the addresses of a request that is complete, and those that are new. */
  readonly addresses: Pick<AddressesChecked, 'refusals' | 'looks'>;
}

const addressesOf = async (tx: Scene['tx'], form: RequestForm | null): Promise<RequestSeen['addresses']> => {
  if (form === null) return { refusals: [], looks: [] };
  const emails = form.invitees.map(({ email }) => email);
  return checkAddresses(form.invitees, form.people, await addressCheck({ tx }, emails, { confirmed: [] }));
};

/** The papers of a case file, by key. */
export const draftOf = async ({ tx, caseId }: Pick<Scene, 'tx' | 'caseId'>): Promise<Draft> =>
  new Map((await loadPapers(tx, caseId)).map((paper) => [paper.key, paper]));

/** A request being written, for those who write it; `not-found` once it has been sent. */
export const seeRequest = (house: House, person: Person, caseId: string): Promise<Seen<RequestSeen>> =>
  look(house, person, {
    caseId,
    act: 'write-request',
    read: async ({ tx, state, protocol, now }) => {
      if (state.status !== 'drafting') return null;
      const today = londonDate(now);
      const draft = await draftOf({ tx, caseId });
      const checking = draftChecking(draft, protocol, today);
      const checked = checkRequest(draft, { protocol, today, now, staff: await staffById(tx) });
      return {
        state,
        draft,
        checking,
        checked,
        addresses: await addressesOf(tx, checked.form),
        rows: inviteeRows(draft, checking),
        staff: await listPeople(tx),
        contacts: await listContacts(tx),
        languages: await languagesInterpreted(tx),
      };
    },
  });
