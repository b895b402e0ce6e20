import fc from 'fast-check';
import { expect, test } from 'vitest';
import { action, correction, disputed, issue, meetingWith, stages } from '../../test/bradford-stages.ts';
import { form } from '../../test/bradford-request.ts';
import { manager } from '../../test/bradford-people.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../test/given.ts';
import { ownSigning } from '../../test/protocol-of-its-own.ts';
import type { Decided } from '../casefile/events.ts';
import type { Invitation } from '../casefile/invitation/invitation.ts';
import { type Act, acts } from './acts.ts';
import { may } from './may.ts';
import { partnerView } from './partner-view.ts';
import type { Asker } from './relations.ts';

/** Bradford's, and everybody's signature besides. */
const { protocol } = bradfordBut({ circulation: ownSigning('minutes', ['invitees']) });
const actNames = Object.keys(acts).filter((act): act is Act => Object.hasOwn(acts, act));
const states = [...Object.values(stages), disputed].map((history) => given(history).state);
const allowed = (asker: Asker, state: (typeof states)[number]) =>
  actNames.filter((act) => may(act, asker, { state, protocol }));

const staffRoles = ['social-worker', 'team-manager', 'service-manager', 'minute-taker'];
const named = ['p-worker', 'p-manager', 'p-service'];
const invited = [
  'mash@police.example.org',
  'strategy@health.example.org',
  'head@larkfield.example.org',
  'p-worker@social-care.example.org',
  'p-manager@social-care.example.org',
];
const role = fc.constantFrom(...protocol.roles.map(({ id }) => id));
const desk = fc.constantFrom(null, ...protocol.desks.map(({ id }) => id));
const state = fc.constantFrom(...states);
const anyAsker: fc.Arbitrary<Asker> = fc.record({
  id: fc.constantFrom(...named, 'p-desk', 'p-other', ''),
  role,
  desk,
  addresses: fc.subarray([...invited, 'other@example.org', 'police.example.org', '@', '']),
});

test('A stranger may do nothing, whatever their role and wherever the case file stands', () => {
  const stranger = fc.record({
    id: fc.constantFrom('p-other', 'p-desk', ''),
    role: role.filter((each) => each !== 'minute-taker'),
    desk: desk.filter((each) => each !== 'east'),
    addresses: fc.subarray(['other@example.org', 'police.example.org', '@', '', 'mash@police.example.org.uk']),
  });
  fc.assert(
    fc.property(stranger, state, (asker, file) => {
      expect(allowed(asker, file)).toEqual([]);
    }),
  );
});

test('Who allots another desk’s slots may place a request that waits, and nothing else', () => {
  const cover: fc.Arbitrary<Asker> = fc.record({
    id: fc.constant('p-other'),
    role: fc.constant('minute-taker'),
    desk: fc.constantFrom('south', 'west'),
    addresses: fc.constant([]),
  });
  fc.assert(
    fc.property(cover, state, (asker, file) => {
      expect(allowed(asker, file)).toEqual(file.status === 'waiting' ? ['book-meeting'] : []);
    }),
  );
});

test('Somebody at the right desk in a role that the protocol gives no part may do nothing either', () => {
  const neighbour = anyAsker
    .filter((asker) => !['team-manager', 'service-manager', 'minute-taker'].includes(asker.role))
    .map((asker): Asker => ({ ...asker, id: 'p-other', desk: 'east', addresses: ['other@example.org'] }));
  fc.assert(
    fc.property(neighbour, state, (asker, file) => {
      expect(allowed(asker, file)).toEqual([]);
    }),
  );
});

test('Nobody may do anything in a case file that does not exist', () => {
  const nothing = given().state;
  fc.assert(
    fc.property(anyAsker, (asker) => {
      expect(allowed(asker, nothing)).toEqual([]);
    }),
  );
});

test('A partner never reads the whole discussion, decides nothing of it, and sees only what an invitee may', () => {
  const partner = anyAsker.map(
    (asker): Asker => ({ ...asker, id: 'p-other', role: staffRoles.includes(asker.role) ? 'police' : asker.role }),
  );
  const forInvitees = actNames.filter((act) => acts[act].some((relation) => relation === 'invitee'));
  fc.assert(
    fc.property(partner, state, (asker, file) => {
      const found = allowed(asker, file);
      expect(found).not.toContain('read-discussion');
      expect(forInvitees).toEqual(expect.arrayContaining([...found]));
    }),
  );
});

/** Everything about one invitee carries their mark, so that it can be looked for in what another sees. */
const mark = (index: number): string => `MARK-${String(index)}-`;

const invitationFor = (index: number, deputyFor: number | null): Invitation => ({
  id: `inv-${String(index)}`,
  role: 'health',
  agency: 'health',
  name: `${mark(index)}name`,
  organisation: `${mark(index)}organisation`,
  email: `${mark(index)}address@example.org`,
  telephone: `${mark(index)}telephone`,
  mandatory: false,
  deputyFor: deputyFor === null ? null : `inv-${String(deputyFor)}`,
});

interface Told {
  readonly deputyFor: number | null;
  readonly answer: 'accept' | 'decline' | 'deputy' | null;
}

/** All that one invitee says and does, before, in and after a meeting. */
const saidBy = (index: number, { answer }: Told): readonly Decided[] => {
  const invitationId = `inv-${String(index)}`;
  const answers = {
    accept: { kind: 'accept' },
    decline: { kind: 'decline', reason: `${mark(index)}reason` },
    deputy: { kind: 'deputy', name: `${mark(index)}sent`, email: `${mark(index)}sent@example.org`, telephone: '' },
  } as const;
  return [
    ...(answer === null
      ? []
      : [{ type: 'InvitationAnswered', data: { invitationId, answer: answers[answer] } } as const]),
    { type: 'InformationGiven', data: { invitationId, text: `${mark(index)}information` } },
    { type: 'ViewGiven', data: { invitationId, view: `${mark(index)}view`, differs: true } },
    {
      type: 'ActionAgreed',
      data: { action: { ...action, id: `act-${String(index)}`, invitationId, who: `${mark(index)}who` } },
    },
  ];
};

const closing = (count: number): readonly Decided[] => {
  const invitationIds = Array.from({ length: count }, (_, index) => `inv-${String(index)}`);
  return [
    { type: 'MeetingClosed', data: { notes: { reason: 'What MARK-0- and MARK-1- said is written here.' } } },
    { type: 'ActionTableSent', data: { invitationIds } },
    { type: 'MinutesIssued', data: { issue: { ...issue, invitationIds } } },
    ...invitationIds.map(
      (invitationId): Decided => ({ type: 'MinutesReceived', data: { issueNumber: 1, invitationId } }),
    ),
    ...invitationIds.map(
      (invitationId, index): Decided => ({
        type: 'DocumentSigned',
        data: { invitationId, what: 'minutes', issueNumber: 1, typedName: `${mark(index)}signature` },
      }),
    ),
    ...invitationIds.map(
      (invitationId, index): Decided => ({
        type: 'CorrectionProposed',
        data: {
          correction: { ...correction, id: `corr-${String(index)}`, invitationId, reason: `${mark(index)}correction` },
        },
      }),
    ),
  ];
};

const told = fc.record<Told>({
  deputyFor: fc.option(fc.nat(5)),
  answer: fc.constantFrom(null, 'accept', 'decline', 'deputy'),
});

test('What an invitee sees holds nothing of another: no information, name, address, answer, view, action, correction or signature', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), fc.boolean(), (all, isClosed) => {
      const deputyFor = all.map((each, index) =>
        each.deputyFor !== null && each.deputyFor < index ? each.deputyFor : null,
      );
      const history = [
        ...meetingWith({ ...form, invitees: [] }),
        ...happened(
          '2026-03-16T14:10:00Z',
          manager,
          ...deputyFor.map(
            (sentBy, index): Decided => ({ type: 'Invited', data: { invitation: invitationFor(index, sentBy) } }),
          ),
          ...all.flatMap((each, index) => saidBy(index, each)),
          ...(isClosed ? closing(all.length) : []),
        ),
      ];
      const file = inStatus(given(history).state, 'meeting', 'closed');
      file.invitations.forEach((invitation, index) => {
        const seen = JSON.stringify(partnerView(file, { invitation, protocol }));
        expect(seen).toContain(`${mark(index)}information`);
        expect(seen.includes(`${mark(index)}signature`)).toBe(isClosed);
        for (const other of all.keys()) {
          if (other === index) continue;
          // Whom somebody sent in their place is known to them by name, and by nothing else.
          const known = deputyFor[other] === index ? [`${mark(other)}name`] : [];
          expect([...seen.matchAll(new RegExp(`${mark(other)}\\w+`, 'g'))].map(([found]) => found)).toEqual(known);
        }
      });
    }),
  );
});

test('What an invitee sees of the request is what the protocol shows to everybody invited, and nothing of how it was handled', () => {
  const file = inStatus(given(disputed).state, 'closed');
  const [invitation] = file.invitations.filter((each) => each.role === 'police');
  if (invitation === undefined) throw new Error('the police are not invited');
  const { about, ...rest } = partnerView(file, { invitation, protocol });
  expect(about.map(({ field }) => field.id)).toEqual([
    'checks',
    'presenting-issue',
    'incident',
    'incident-date',
    'rationale',
  ]);
  expect(Object.keys(rest).toSorted()).toEqual(
    [
      'reference',
      'status',
      'booking',
      'invitation',
      'deputies',
      'asked',
      'family',
      'information',
      'view',
      'actions',
      'hasActionTable',
      'issues',
      'signing',
    ].toSorted(),
  );
  expect(JSON.stringify(rest)).not.toContain('p-service');
});
