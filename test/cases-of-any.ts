import { appendEvents } from '../src/store/append-events.ts';
import { beginCaseFile } from '../src/store/case-files.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { actorOf } from '../src/application/perform.ts';
import type { Person } from '../src/application/person.ts';
import { project } from '../src/application/project.ts';
import { protocolOf } from '../src/application/protocol-of.ts';
import type { Decided } from '../src/casefile/events.ts';
import { evolve } from '../src/casefile/evolve.ts';
import type { Invitation } from '../src/casefile/invitation/invitation.ts';
import type { RequestForm } from '../src/casefile/request/request-form.ts';
import type { CaseFile } from '../src/casefile/state.ts';
import type { Facts, Protocol } from '../src/protocol/schema.ts';
import { type TestHouse, somebody } from './house.ts';

/** Everybody at an authority whom a case needs, by role; all at its first desk. */
export const staffOf = (protocol: Protocol): ReadonlyMap<string, Person> => {
  const { request, minuteTaker, chair } = protocol;
  const fields = request.sections.flatMap((section) => section.fields);
  const roles = new Set([
    ...[request.completedBy, request.authorisedBy, minuteTaker.role, chair.role],
    ...fields.flatMap(({ role }) => role ?? []),
  ]);
  const desk = protocol.desks[0]?.id ?? null;
  return new Map(
    [...roles].map((role) => [
      role,
      somebody({ id: `${protocol.authority}-${role}`, role, authorityId: protocol.authority, desk }),
    ]),
  );
};

const answers = (protocol: Protocol, staff: ReadonlyMap<string, Person>, now: string): RequestForm['answers'] =>
  Object.fromEntries(
    protocol.request.sections
      .filter(({ kind }) => kind === 'fields')
      .flatMap(({ fields }) => fields)
      .map(({ id, type, options, role }) => {
        if (type === 'staff') return [id, staff.get(role ?? '')?.id ?? ''];
        if (type === 'choice') return [id, id === 'desk' ? (protocol.desks[0]?.id ?? '') : (options[0]?.id ?? '')];
        if (type === 'date-and-time') return [id, now];
        if (type === 'date') return [id, now.slice(0, 10)];
        return [id, type === 'text' || type === 'long-text' ? 'Something was seen.' : ''];
      }),
  );

const person = (group: RequestForm['people'][number]['group'], more: Readonly<Record<string, string>> = {}) => ({
  id: group,
  group,
  answers: { name: `Somebody, ${group}`, unborn: 'no', 'date-of-birth': '2019-02-03', ...more },
});

/** Somebody of a partner agency whom every case invites, and answers for the address. */
export const partnerOf = (protocol: Protocol): Person => {
  const [row] = protocol.request.invitees;
  const role = row?.role ?? '';
  const address = `${role}@partner.example.org`;
  const about = { id: `${protocol.authority}-partner`, role, agency: row?.agency ?? '', addresses: [address] };
  return somebody({ ...about, authorityId: protocol.authority });
};

/** A request about one child, with somebody invited in the first roles of the protocol. */
const formOf = (protocol: Protocol, staff: ReadonlyMap<string, Person>, now: string): RequestForm => ({
  answers: answers(protocol, staff, now),
  people: [person('child'), person('parent-or-carer'), person('other-child'), person('other-adult')],
  invitees: protocol.request.invitees.slice(0, 4).map(({ role, agency, name }) => ({
    ...{ id: role, role, agency, name },
    ...{ organisation: name, email: `${role}@partner.example.org`, telephone: '01632 960000', mandatory: true },
  })),
  notInvited: [],
});

const found = (facts: Facts): readonly Decided[] =>
  Object.entries(facts).flatMap(([fact, value]): Decided[] =>
    value === null ? [] : [{ type: 'FindingRecorded', data: { finding: { fact, value, reason: 'It was seen.' } } }],
  );

/** How far a case has come. */
export type Stage = 'drafting' | 'awaiting-authority' | 'meeting' | 'closed';

const eventsTo = (stage: Stage, protocol: Protocol, staff: ReadonlyMap<string, Person>, facts: Facts, now: string) => {
  const form = formOf(protocol, staff, now);
  const desk = protocol.desks[0]?.id ?? '';
  const text = (name: string, otherwise: string): string => (typeof facts[name] === 'string' ? facts[name] : otherwise);
  const chair = staff.get(protocol.chair.role);
  const people = { chairPersonId: chair?.id ?? '', chairName: chair?.name ?? '', minuteTakerName: 'Somebody' };
  const booking = {
    desk,
    startsAt: now,
    endsAt: now,
    mode: 'virtual',
    place: 'https://meet.example.org/1',
    ...people,
    ...{ minuteTakerPersonId: null, roomId: null },
  } as const;
  const invited = form.invitees.flatMap((invitee): Decided[] => {
    const invitation: Invitation = { ...invitee, id: `inv-${invitee.id}`, deputyFor: null };
    const look = { email: invitee.email, domain: 'partner.example.org', freeWebmail: false, looksLike: null };
    return [
      { type: 'AddressConfirmed', data: look },
      { type: 'Invited', data: { invitation } },
    ];
  });
  const drafting: Decided[] = [
    { type: 'RequestBegun', data: { reference: '', protocolVersion: protocol.version } },
    ...found(facts),
  ];
  const complete: Decided[] = [{ type: 'RequestCompleted', data: { form } }];
  const authorised: Decided = {
    type: 'MeetingAuthorised',
    data: {
      ...{ urgency: text('urgency', protocol.urgencies[0]?.id ?? ''), decidedAt: now, actionTakenAt: null, desk },
      ...{ rationale: null, route: text('route', protocol.routes[0]?.id ?? '') || null, agreements: [] },
    },
  };
  const held: Decided[] = [
    authorised,
    { type: 'MeetingBooked', data: { booking } },
    ...invited,
    { type: 'MeetingStarted', data: { chairPersonId: people.chairPersonId } },
  ];
  const closed: Decided[] = [{ type: 'MeetingClosed', data: { notes: {} } }];
  const all = {
    drafting: [],
    'awaiting-authority': complete,
    meeting: [...complete, ...held],
    closed: [...complete, ...held, ...closed],
  };
  return [...drafting, ...all[stage]];
};

/** Puts a case of an authority straight into the record, as far as a stage, in which some facts are so. */
export const caseAt = async (
  { house }: TestHouse,
  protocol: Protocol,
  { stage, facts = {} }: { readonly stage: Stage; readonly facts?: Facts },
): Promise<string> => {
  const staff = staffOf(protocol);
  const requester = staff.get(protocol.request.completedBy);
  if (requester === undefined) throw new Error('nobody completes requests');
  const now = house.clock().toString();
  return withinAuthority(house.db, protocol.authority, async (tx) => {
    const { caseId, reference } = await beginCaseFile(tx, now);
    const events = eventsTo(stage, protocol, staff, facts, now).map((event) =>
      event.type === 'RequestBegun' ? { ...event, data: { ...event.data, reference } } : event,
    );
    const none: CaseFile = { status: 'none', version: 0 };
    const recorded = await appendEvents(tx, { caseId, expectedVersion: 0, events, actor: actorOf(requester), now });
    const next = recorded.reduce(evolve, none);
    // The slot is not taken: many cases stand at the same time.
    const { authority: authorityId } = protocol;
    const scene = { tx, authorityId, caseId, state: none, protocol: protocolOf(house, authorityId), now };
    await project(house, scene, { next, recorded: recorded.filter(({ type }) => type !== 'MeetingBooked') });
    return caseId;
  });
};
