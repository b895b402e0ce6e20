import { expect, test } from 'vitest';
import { draftOf } from '../../../../../test/bradford-request.ts';
import { knownAddresses } from './known-addresses.ts';

const draft = draftOf({
  'person/child/ida': { name: 'Ida', address: '8 Harebell Street\nEastfield' },
  'person/child/noah': { name: 'Noah', address: '8 harebell street, Eastfield ' },
  'person/parent-or-carer/tess': { name: 'Tess', 'address-unless': 'yes' },
  'person/other-adult/dean': { name: 'Dean', address: '31 Mill Fold' },
  'person/other-adult/gone': { name: 'Gone', address: '1 Left Lane', removed: 'yes' },
});

test('an address typed twice is offered once, with whose it is', () => {
  expect(knownAddresses(draft, 'person/parent-or-carer/tess')).toEqual([
    { text: '8 Harebell Street\nEastfield', of: ['Ida', 'Noah'] },
    { text: '31 Mill Fold', of: ['Dean'] },
  ]);
});

test('nobody is offered the address they have, nor that of somebody who was removed', () => {
  expect(knownAddresses(draft, 'person/child/ida').map(({ text }) => text)).toEqual(['31 Mill Fold']);
});
