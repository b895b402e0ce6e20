import { describe, expect, test } from 'vitest';
import { noneKnown } from '../../../test/known-addresses.ts';
import { addressLook } from './address-look.ts';

const known = { vouched: ['mash@police.example.org'], domains: ['police.example.org', 'health.example.org'] };
const look = (email: string, used: readonly string[] = []) => addressLook(email, noneKnown({ ...known, used }).known);

describe('An address that this authority has never used', () => {
  test('is looked at again, with its domain', () => {
    expect(look('Sam@Refuge.example.org')).toEqual({
      email: 'sam@refuge.example.org',
      domain: 'refuge.example.org',
      freeWebmail: false,
      looksLike: null,
    });
  });

  test.each(['mash@police.example.org', 'MASH@Police.Example.Org'])('is not %s of the contact book', (email) => {
    expect(look(email)).toBeNull();
  });

  test('is not one that was invited before', () => {
    expect(look('Sam@refuge.example.org', ['sam@refuge.example.org'])).toBeNull();
  });

  test.each(['gmail.com', 'hotmail.co.uk', 'btinternet.com'])(
    'is warned of at %s, where anybody can have one',
    (at) => {
      expect(look(`sam@${at}`)).toMatchObject({ freeWebmail: true, looksLike: null });
    },
  );

  test.each([
    ['pollice.example.org', 'police.example.org'],
    ['plice.example.org', 'police.example.org'],
    ['polise.example.org', 'police.example.org'],
    ['ploice.example.org', 'police.example.org'],
    ['gmial.com', 'gmail.com'],
  ])('is warned of at %s, one letter from %s', (domain, looksLike) => {
    expect(look(`sam@${domain}`)).toMatchObject({ looksLike });
  });

  test.each(['police.example.org', 'school.example.org', 'poli.example.org'])('looks like nothing else at %s', (at) => {
    expect(look(`somebody@${at}`)).toMatchObject({ looksLike: null });
  });
});
