import { expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { addressesOf } from '../timescales/owner.ts';
import { inventedTeam } from './invented-team.ts';

const all = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));

test.each(all.map(({ protocol }) => [protocol.name, protocol] as const))(
  '%s has everybody whom its protocol needs, with different names, at reserved addresses and numbers',
  (_name, protocol) => {
    const { people, contacts } = inventedTeam(protocol);
    const roles = people.map(({ role }) => role);
    const { request, chair, minuteTaker, quorum, timescales } = protocol;
    for (const role of [request.completedBy, request.authorisedBy, chair.role, minuteTaker.role])
      expect(roles).toContain(role);
    for (const { to } of timescales.flatMap(({ escalates }) => escalates))
      expect(addressesOf({ kind: 'desk', role: to, desk: '' }, people)).toHaveLength(1);
    for (const seat of quorum) expect(seat.filledBy.some((role) => roles.includes(role))).toBe(true);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    for (const { email, telephone } of [...people, ...contacts]) {
      expect(email).toMatch(/^[a-z.-]+@[a-z.-]+\.example\.org$/);
      expect(telephone).toMatch(/^01632 960\d{3}$/);
    }
  },
);
