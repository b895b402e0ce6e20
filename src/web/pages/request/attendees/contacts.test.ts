import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../../test/bradford.ts';
import { draftOf } from '../../../../../test/bradford-request.ts';
import { contactValue, contactsFor, withContact } from './contacts.ts';

const contact = (name: string, area: string | null) => ({
  role: 'police',
  name,
  organisation: 'Police',
  email: `${name}@example.org`,
  telephone: '',
  area,
});
const contacts = [contact('everywhere', null), contact('east', 'east'), contact('west', 'west')];
const namesFor = (team: Record<string, string>) =>
  contactsFor('police', { contacts, draft: draftOf({ 'section/team': team }) }, bradford.protocol).map(
    ({ name }) => name,
  );

describe('the contact book offers', () => {
  test('who answers for the part of the authority in which the child lives', () => {
    expect(namesFor({ locality: 'east' })).toEqual(['east']);
  });

  test('who answers for all of it where nobody does for that part, or it is not known yet', () => {
    expect(namesFor({ locality: 'south' })).toEqual(['everywhere']);
    expect(namesFor({})).toEqual(['everywhere']);
  });
});

test('a contact taken over replaces all four details and the answer whether to invite', () => {
  const typed = { invite: 'no', reason: 'why', name: 'Old', telephone: '1' };
  expect(withContact(typed, contactValue(contact('east', 'east')))).toEqual({
    invite: 'yes',
    reason: 'why',
    name: 'east',
    organisation: 'Police',
    email: 'east@example.org',
    telephone: '',
  });
});
