import type { Answers } from '../../../../casefile/request/request-form.ts';
import { typedAnswers } from '../../../../casefile/request/draft-checking.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { OpenRequest } from '../open-request.ts';

export type Contact = OpenRequest['contacts'][number];

/** The contact book's entries for a role: those of the request's part of the authority, or else those for all of it. */
export const contactsFor = (
  role: string,
  { contacts, draft }: Pick<OpenRequest, 'contacts' | 'draft'>,
  protocol: Protocol,
): readonly Contact[] => {
  const { locality, desk } = typedAnswers(draft, protocol);
  const all = contacts.filter((contact) => contact.role === role);
  const here = all.filter(({ area }) => area !== null && (area === locality || area === desk));
  if (here.length > 0) return here;
  const everywhere = all.filter(({ area }) => area === null);
  return everywhere.length > 0 ? everywhere : all;
};

/** A contact in one value of a button, a line for each detail. */
export const contactValue = ({ name, organisation, email, telephone }: Contact): string =>
  [name, organisation, email, telephone].join('\n');

/** What was typed, with a contact's details in place of those in it. */
export const withContact = (typed: Answers, value: string): Answers => {
  const [name = '', organisation = '', email = '', telephone = ''] = value.split('\n');
  return { ...typed, invite: 'yes', name, organisation, email, telephone };
};

/** "Duty desk, Police, mash@police.example.org, 01632 960101" */
export const sayContact = ({ name, organisation, email, telephone }: Partial<Contact> | Answers): string =>
  [name, organisation, email, telephone].filter((part) => part !== undefined && part !== '').join(', ');
