import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBradford, type Bradford } from '../../test/cast.ts';
import { caseAt, staffOf } from '../../test/cases-of-any.ts';
import { openHouse, type TestHouse } from '../../test/house.ts';
import { journeyOf } from '../../test/journey.ts';
import type { Protocol } from '../protocol/schema.ts';
import { connect } from '../store/connect.ts';
import { readOutbox } from '../store/outbox.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { takeDue } from '../watch/take-due.ts';
import { protocolOf } from './protocol-of.ts';
import { recordHappening } from './record.ts';
import { seeDiscussion } from './see-discussion.ts';

describe('Whatever the procedure', () => {
  let opened: TestHouse;
  beforeAll(async () => {
    opened = await openHouse();
  });
  afterAll(() => opened.close());

  const protocolNamed = (area: string): Protocol => protocolOf(opened.house, area).protocol;
  const managerOf = (protocol: Protocol) => {
    const manager = staffOf(protocol).get(protocol.request.authorisedBy);
    if (manager === undefined) throw new Error(`nobody authorises in ${protocol.authority}`);
    return manager;
  };
  const dutiesOf = async (protocol: Protocol, caseId: string) => {
    const seen = await seeDiscussion(opened.house, managerOf(protocol), { caseId });
    if (seen.kind !== 'seen') throw new Error(`it may not be seen: ${seen.kind}`);
    return seen.value.duties;
  };
  const stateOf = async (protocol: Protocol, caseId: string, key: string) =>
    (await dutiesOf(protocol, caseId)).find((duty) => duty.key === key)?.state;
  const records = async (protocol: Protocol, caseId: string, moment: string, at: string) => {
    const happening = { id: `h-${moment}`, moment, at, subject: null, note: '', corrects: null };
    const { kind } = await recordHappening(opened.house, managerOf(protocol), { caseId, command: { happening } });
    expect(kind).toBe('done');
  };
  const toldOf = (protocol: Protocol, caseId: string, key: string) =>
    withinAuthority(opened.house.db, protocol.authority, async (tx) => {
      const { rows } = await sql<{ step: string }>`select step from notice
        where case_id = ${caseId} and key like ${`${key}/%`}`.execute(tx);
      return rows.map(({ step }) => step);
    });

  test.each(['bradford', 'hampshire', 'knowsley', 'salford', 'wirral'])(
    'in %s a meeting that ended without a decision for a child leaves the duty to decide open',
    async (area) => {
      const protocol = protocolNamed(area);
      const caseId = await caseAt(opened, protocol, { stage: 'closed' });
      expect(await stateOf(protocol, caseId, 'children-decided')).toBe('running');
      expect(await stateOf(protocol, caseId, 'held-as-booked')).toBe('met');
    },
  );

  test('HA-098: a further discussion that was held and left a child without a decision is late, and told of', async () => {
    const protocol = protocolNamed('hampshire');
    const caseId = await caseAt(opened, protocol, { stage: 'closed' });
    opened.wait('PT48H');
    await records(protocol, caseId, 'further-discussion-held', opened.house.clock().toString());
    opened.wait('PT1S');
    expect(await stateOf(protocol, caseId, 'children-decided')).toBe('overdue');
    expect(await toldOf(protocol, caseId, 'children-decided')).toContain('late');
  });

  test('KN-109: a date to reconvene that passed is late by the procedure’s own timescale, and told of', async () => {
    const protocol = protocolNamed('knowsley');
    const facts = { riskToChildren: true, anyUnborn: true };
    const caseId = await caseAt(opened, protocol, { stage: 'closed', facts });
    await records(protocol, caseId, 'reconvene-date', opened.house.clock().add({ hours: 48 }).toString());
    expect(await stateOf(protocol, caseId, 'reconvened')).not.toBe('overdue');
    expect(await toldOf(protocol, caseId, 'reconvened')).toEqual(expect.arrayContaining(['before', 'late', 'up']));
    opened.wait('PT96H');
    expect(await stateOf(protocol, caseId, 'reconvened')).toBe('overdue');
    expect(await stateOf(protocol, caseId, 'date:reconvene-date')).toBeUndefined();
  });

  test('WI-061: a date to leave hospital that no limit looks to any more is not forgotten', async () => {
    const protocol = protocolNamed('wirral');
    const caseId = await caseAt(opened, protocol, { stage: 'closed', facts: { inHospital: true } });
    await records(protocol, caseId, 'leaves-hospital', opened.house.clock().add({ hours: 48 }).toString());
    expect(await toldOf(protocol, caseId, 'date:leaves-hospital')).toEqual(expect.arrayContaining(['before', 'late']));
    opened.wait('PT96H');
    expect(await stateOf(protocol, caseId, 'date:leaves-hospital')).toBe('overdue');
  });
});

describe('A meeting in Bradford whose booked time passed without anything recorded', () => {
  let bradford: Bradford;
  beforeAll(async () => {
    bradford = await openBradford();
  });
  afterAll(() => bradford.close());
  beforeEach(() => bradford.setClock('2026-03-16T09:20:00Z'));

  test('is told by the watch to whoever chairs, to the desk and to the team manager: reference and time, no name', async () => {
    const caseId = await journeyOf(bradford).booked();
    const watch = connect(bradford.settings, 'watch');
    const telling = { ahead: 'PT0S', address: 'https://convenor.example.org', state: 'waiting' } as const;
    for (;;) {
      const { told } = await withinAuthority(watch, 'bradford', (tx) => takeDue(tx, telling));
      if (told.length === 0) break;
    }
    await watch.destroy();
    const sent = await withinAuthority(bradford.house.db, 'bradford', (tx) => readOutbox(tx, { limit: 200 }));
    const about = sent.filter((message) => message.caseId === caseId && message.body.includes('that is booked'));
    expect(about.map(({ kind, recipient }) => `${kind} ${recipient}`).toSorted()).toEqual([
      'duty-late manager@example.org',
      'duty-up manager@example.org',
      'duty-up minutes-east@example.org',
    ]);
    expect(JSON.stringify(about)).not.toMatch(/Wrenfield|Ida|Noah/);
  });
});
