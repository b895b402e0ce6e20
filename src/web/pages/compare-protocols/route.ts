import type { House } from '../../../application/house.ts';
import { protocolOf } from '../../../application/protocol-of.ts';
import { compareProtocols } from '../../../protocol/compare/compare-protocols.ts';
import type { AddPage } from '../../pages.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { type CompareView, compareView } from './view.ts';

const areasOf = (house: House) =>
  [...house.protocols.keys()]
    .map((id) => ({ id, name: protocolOf(house, id).protocol.name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));

const compared = (house: House, a: string, b: string): CompareView['compared'] => {
  if (!house.protocols.has(a) || !house.protocols.has(b)) return null;
  const [one, other] = [protocolOf(house, a).protocol, protocolOf(house, b).protocol];
  return { a: one.name, b: other.name, topics: compareProtocols(one, other) };
};

const show = ({ house, authority, query, visitor }: Visit) => {
  const areas = areasOf(house);
  const a = query['a'] ?? authority.id;
  const b = query['b'] ?? '';
  return compareView({
    visitor,
    areas,
    a,
    b: b === '' ? (areas.find(({ id }) => id !== a)?.id ?? a) : b,
    compared: compared(house, a, b),
  });
};

/** Any two protocols beside each other. */
export const comparePage: AddPage = (app, house) => {
  app.get('/protocols/compare', signedIn(house, show));
};
