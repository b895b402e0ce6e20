import { describe, expect, test } from 'vitest';
import { noneKnown } from '../../../test/known-addresses.ts';
import type { FamilyMember } from '../request/request-form.ts';
import { checkAddresses } from './check-addresses.ts';

const member = (name: string, rest: Readonly<Record<string, string>> = {}): FamilyMember => ({
  id: name,
  group: 'other-adult',
  answers: { name, ...rest },
});
const family = [
  member('Tess Anne O’Neil-Bråten', { address: '3 Mill Lane. Writes from tess.84@gmail.com, she says' }),
  member('Lee Marlowe'),
  member('Ben'),
];
const sam = { name: 'Sam Oduya', email: 'sam@refuge.example.org' };
const codes = (somebody: Partial<typeof sam>, about: Parameters<typeof noneKnown>[0] = {}) =>
  checkAddresses([{ ...sam, ...somebody }], family, noneKnown(about)).refusals.map(({ code }) => code);

describe('Before anything is sent to a new address', () => {
  test('somebody looks at it again', () => {
    expect(codes({})).toEqual(['new-address']);
    expect(codes({}, { confirmed: ['another@refuge.example.org'] })).toEqual(['new-address']);
  });

  test('and once they say that it is right, who looked at what is recorded', () => {
    const { refusals, events } = checkAddresses([sam], family, noneKnown({ confirmed: [' SAM@refuge.example.org'] }));
    expect(refusals).toEqual([]);
    expect(events).toEqual([
      {
        type: 'AddressConfirmed',
        data: { email: 'sam@refuge.example.org', domain: 'refuge.example.org', freeWebmail: false, looksLike: null },
      },
    ]);
  });

  test('twice in one request it is looked at once', () => {
    const all = [sam, { ...sam, name: 'Jo Ward' }];
    expect(checkAddresses(all, family, noneKnown({})).refusals).toHaveLength(1);
  });

  test('free webmail and a domain one letter off are named', () => {
    const domains = ['refuge.example.org'];
    const said = (email: string) =>
      checkAddresses([{ ...sam, email }], [], noneKnown({ domains })).refusals[0]?.message;
    expect(said('sam@gmail.com')).toContain('Anybody can have an address at gmail.com');
    expect(said('sam@refuse.example.org')).toContain('differs by one letter from refuge.example.org');
  });
});

describe('Nothing goes to somebody whom the request is about', () => {
  test.each([
    'Tess O’Neil-Bråten',
    'tess  oneil braten',
    "Mrs TESS ANNE O'NEIL BRATEN",
    'Bråten, Tess Anne O’Neil',
    'Dr Lee Marlowe',
    'Marlowe Lee',
    'ben',
  ])('by the name %s', (name) => {
    expect(codes({ name })).toEqual(['family-address']);
    expect(codes({ name }, { confirmed: [sam.email] })).toEqual(['family-address']);
  });

  test.each(['Tess.84@GMAIL.com', 'tess84@gmail.com', 'te.ss.84+work@gmail.com'])(
    'at the address %s that the request tells',
    (email) => {
      expect(codes({ email }, { vouched: [email.toLowerCase()] })).toEqual(['family-address']);
    },
  );

  test.each(['lee.marlowe@hotmail.com', 'marlowe_lee77@example.org'])('at %s, made of their name', (email) => {
    expect(codes({ email })).toEqual(['family-address']);
  });

  test('but a professional of the same name can be invited once the contact book vouches for their address', () => {
    const email = 'l.marlowe@school.example.org';
    expect(codes({ name: 'Lee Marlowe', email }, { used: [email] })).toEqual(['family-address']);
    expect(codes({ name: 'Lee Marlowe', email }, { vouched: [email] })).toEqual([]);
  });

  test.each(['Lee Marlow', 'Tess Marlowe', 'Benjamin'])('while %s is somebody else', (name) => {
    expect(codes({ name })).toEqual(['new-address']);
  });
});
