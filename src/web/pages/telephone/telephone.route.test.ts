import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../../../test/house.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: Awaited<ReturnType<typeof buildServer>>;

const knowsley = { authorityId: 'knowsley' } as const;
const people = [
  somebody({ ...knowsley, id: 'standby', role: 'standby-coordinator', name: 'Kay Lowe' }),
  somebody({ ...knowsley, id: 'worker', role: 'social-worker', name: 'Bo Hale' }),
  somebody({ ...knowsley, id: 'nurse', role: 'health', agency: 'health', name: 'Grace Lind' }),
  somebody({ authorityId: 'wirral', id: 'wi-manager', role: 'team-manager', name: 'Ada Firth' }),
  somebody({ authorityId: 'wirral', id: 'wi-worker', role: 'social-worker', name: 'Joan Peel' }),
];
const person = (id: string) => {
  const found = people.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
};
const as = (id: string): Promise<TestVisitor> => signInAs(app, person(id));

beforeAll(async () => {
  opened = await openHouse('2026-11-24T09:00:00Z');
  await opened.admit(...people);
  app = await buildServer(opened.house, { log: null });
});
beforeEach(() => opened.setClock('2026-11-24T09:00:00Z'));
afterAll(async () => {
  await app.close();
  await opened.close();
});

const moment = (name: string, time: string) => ({
  [`${name}-day`]: '24',
  [`${name}-month`]: '11',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
});
const atNight = {
  ...{ children: 'Ida Wrenfield 14/2/2019\nNoah Wrenfield', why: 'Bruises on both arms.', when: 'earlier' },
  ...{ place: 'Conference call', reason: 'She was to go home in the night.', chair: 'standby' },
  ...moment('received', '01:40'),
  ...moment('started-at', '02:10'),
};
const begun = async (visitor: TestVisitor, fields: Readonly<Record<string, string>>) => {
  const { statusCode, headers, body } = await visitor.post(paths.telephone, fields);
  return { statusCode, body, caseId: /\/discussions\/([^/]+)\/telephone/.exec(headers.location ?? '')?.[1] ?? '' };
};
const stateOf = async (id: string, caseId: string): Promise<CaseFileIn<'meeting' | 'closed'>> => {
  const seen = await seeDiscussion(opened.house, person(id), { caseId });
  if (seen.kind !== 'seen' || (seen.value.state.status !== 'meeting' && seen.value.state.status !== 'closed'))
    throw new Error('it is neither on nor over');
  return seen.value.state;
};

describe('A child is at risk now, and there is no request', () => {
  test('the discussion is held at once on one page, and counts from when it was held', async () => {
    const standby = await as('standby');
    const { caseId } = await begun(standby, atNight);
    const state = await stateOf('standby', caseId);
    expect(state.startedAt).toBe('2026-11-24T02:10:00Z');
    expect(state.form.people.map(({ answers }) => answers)).toEqual([
      { name: 'Ida Wrenfield', unborn: 'no', 'date-of-birth': '2019-02-14' },
      { name: 'Noah Wrenfield' },
    ]);
    expect(state.form.answers['information-received']).toBe('2026-11-24T01:40:00Z');
    expect(state.booking).toMatchObject({ mode: 'telephone', chairName: 'Kay Lowe' });
    expect(new Set(state.departures.map(({ reason }) => reason))).toEqual(new Set([atNight.reason]));
    const { body } = await standby.get(paths.telephoneOf(caseId));
    expect(body).toContain('It began today 02:10, and Kay Lowe chairs.');
    expect(body).toContain('Police');
    expect(body).toContain('Bruises on both arms.');
  });

  test('every fault is said at once, and nothing typed is lost or begun', async () => {
    const { statusCode, body, caseId } = await begun(await as('worker'), {
      ...{ children: 'Ida Wrenfield 31/2/2019', why: 'Bruises.', when: 'earlier', place: '', reason: '' },
      ...moment('received', '01:40'),
      ...moment('started-at', '23:10'),
    });
    expect([statusCode, caseId]).toEqual([422, '']);
    for (const field of ['children', 'started-at', 'chair', 'place', 'reason'])
      expect(body).toContain(`href="#${field}"`);
    expect(body).toContain('Ida Wrenfield 31/2/2019');
    expect(body).toContain('Bruises.');
  });

  test('sent twice it is begun once', async () => {
    const worker = await as('worker');
    const [one, two] = [await begun(worker, { ...atNight, _key: 'k' }), await begun(worker, { ...atNight, _key: 'k' })];
    expect(one.caseId).not.toBe('');
    expect(two.caseId).toBe(one.caseId);
    expect((await stateOf('worker', one.caseId)).form.people).toHaveLength(2);
  });

  test('it is begun by whoever asks for, authorises, chairs or books them, and by nobody else', async () => {
    const nurse = await as('nurse');
    expect((await nurse.get(paths.telephone)).statusCode).toBe(403);
    expect((await nurse.post(paths.telephone, atNight)).statusCode).toBe(403);
    expect((await nurse.get(paths.whoAnswers)).body).not.toContain(`href="${paths.telephone}"`);
    expect((await (await as('worker')).get(paths.whoAnswers)).body).toContain(`href="${paths.telephone}"`);
  });
});

describe('On the one page', () => {
  const held = async () => {
    const worker = await as('worker');
    const { caseId } = await begun(worker, atNight);
    return {
      worker,
      caseId,
      page: async (open = '') => (await worker.get(`${paths.telephoneOf(caseId)}${open}`)).body,
    };
  };
  /** Where a form leads after it was accepted. */
  const leadsTo = (answer: {
    readonly statusCode: number;
    readonly headers: { readonly location?: string | undefined };
  }) => (answer.statusCode === 303 ? answer.headers.location : answer.statusCode);

  test('who is on the line fills the quorum, seat by seat', async () => {
    const { worker, caseId, page } = await held();
    const police = { name: 'DS Priya Nandakumar', role: 'police', agency: 'police', how: 'telephone' };
    const added = await worker.post(`${paths.meetingPeople(caseId)}?back=telephone`, police);
    expect(leadsTo(added)).toBe(`${paths.telephoneOf(caseId)}#line`);
    const body = await page();
    expect(body).toContain('DS Priya Nandakumar');
    expect(body).not.toContain('The meeting can go on. If it ends without them, a reason is recorded.');
  });

  test('somebody of whom only the role is known is named as they come on the line', async () => {
    const { worker, page } = await held();
    const [, action = '', id = ''] =
      /action="([^"]*\/meeting\/people\/([\w-]+)\?back=telephone)"(?=(?:(?!<\/form>)[^])*name="name-\2")/.exec(
        await page(),
      ) ?? [];
    const nobody = await worker.post(action, { presence: 'present/telephone', [`name-${id}`]: ' ' });
    expect(nobody.statusCode).toBe(422);
    expect(nobody.body).toContain(`href="#name-${id}"`);
    await worker.post(action, { presence: 'present/telephone', [`name-${id}`]: 'DS Priya Nandakumar' });
    const body = await page();
    expect(body).toContain('<strong>DS Priya Nandakumar</strong>');
    expect(body).not.toContain(`name="name-${id}"`);
  });

  test('what must be decided before it can end comes before the rest', async () => {
    const { page } = await held();
    const body = await page();
    const at = (text: string): number => body.indexOf(text, body.indexOf('What is decided'));
    expect(at('It can end once these are decided')).toBeLessThan(at('Section 47'));
    expect(at('Section 47')).toBeLessThan(at('Decisions it can end without'));
    expect(at('Decisions it can end without')).toBeLessThan(at('Child protection conference'));
  });

  test('decisions, actions, notes and the end all lead back to it, and it is over by whoever wrote it down', async () => {
    const { worker, caseId, page } = await held();
    const first = await page('?open=decide/section-47/child-1');
    expect(first).toContain(`action="${paths.meetingDecision(caseId, 'section-47', 'child-1')}?back=telephone"`);
    expect(await page('?open=action')).toContain('?back=telephone');
    const notes = await page('?open=notes/reason');
    const version = /name="version" value="(\d+)"/.exec(notes)?.[1] ?? '0';
    const wrote = await worker.post(`${paths.meetingArea(caseId, 'reason')}?back=telephone`, {
      text: 'Hurt.',
      version,
    });
    expect(leadsTo(wrote)).toBe(`${paths.telephoneOf(caseId)}#notes`);
    expect(await page('?open=end')).toContain('Why is it right to end without it?');
  });
});

describe('A form of the one page that is not right', () => {
  const worker = () => as('worker');
  const onePage = async (fields: Readonly<Record<string, string>>, address: (caseId: string) => string) => {
    const { caseId } = await begun(await worker(), atNight);
    const { statusCode, body } = await (await worker()).post(`${address(caseId)}?back=telephone`, fields);
    expect(statusCode).toBe(422);
    expect(body).toContain('<h1 class="govuk-heading-l">By telephone</h1>');
    expect(body).toContain('There is a problem');
    return { caseId, body };
  };
  const actionsArea = (caseId: string) => {
    const areas = opened.house.protocols.get('knowsley')?.at(-1)?.protocol.meeting.areas ?? [];
    return paths.meetingActions(caseId, areas.find(({ kind }) => kind === 'actions')?.id ?? '');
  };

  test('somebody on the line without a role comes back with their name and how they joined', async () => {
    const { body } = await onePage({ name: 'PC Ann Reid', agency: 'police', how: 'virtual' }, paths.meetingPeople);
    expect(body).toContain('href="#role"');
    expect(body).toContain('value="PC Ann Reid"');
    expect(body).toMatch(/<option value="police" selected>/);
    expect(body).toMatch(/value="virtual" checked/);
  });

  test('an action without a day comes back with what was typed, in the list of actions', async () => {
    const { body } = await onePage({ what: 'Ring the grandmother', who: 'other', 'who-name': 'Bo' }, actionsArea);
    expect(body).toContain('href="#by-when"');
    expect(body).toContain('Ring the grandmother');
    expect(body).toContain('value="Bo"');
  });

  test('a decision without its reasons comes back under its question, with the answer chosen', async () => {
    const { body } = await onePage({ answer: 'initiate', version: '0' }, (caseId) =>
      paths.meetingDecision(caseId, 'section-47', 'child-1'),
    );
    expect(body).toMatch(/href="#detail-/);
    expect(body).toMatch(/value="initiate" checked/);
  });

  test('notes that are too long come back as they were typed', async () => {
    const text = `${'x'.repeat(100_001)} the end`;
    const { body } = await onePage({ text, version: '1' }, (caseId) => paths.meetingArea(caseId, 'reason'));
    expect(body).toContain('href="#text"');
    expect(body).toContain('xx the end</textarea>');
  });

  test('the end comes back with when it ended; what is still to decide leads to its question on the same page', async () => {
    const ended = { ended: 'earlier', ...moment('ended-at', '25:00'), reason: 'The rest waits.' };
    const { body, caseId } = await onePage(ended, paths.endMeeting);
    expect(body).toContain('href="#ended-at"');
    expect(body).toContain('value="25:00"');
    expect(body).toContain('The rest waits.</textarea>');
    const again = await (await worker()).post(`${paths.endMeeting(caseId)}?back=telephone`, { ended: 'now' });
    const decide = `${paths.telephoneOf(caseId)}?open=decide%2Fsection-47%2Fchild-1#decide`;
    expect(again.body).toContain(`<a href="${decide}">`);
  });

  test('an end without the reason for what it goes without asks for that one reason', async () => {
    const visitor = await worker();
    const { caseId } = await begun(visitor, atNight);
    await decideAll(visitor, 'knowsley', caseId);
    const asked = await visitor.post(`${paths.endMeeting(caseId)}?back=telephone`, { ended: 'now', reason: ' ' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body.match(/href="#reason"/g)).toHaveLength(1);
    expect(asked.body).toContain('Say why it is right to end without it');
  });
});

test('A request that was begun is held as it stands; the page says first what it goes without', async () => {
  const worker = await as('worker');
  const { headers } = await worker.post(paths.requests, { _key: 'request' });
  const caseId = /\/discussions\/([^/]+)\/request/.exec(headers.location ?? '')?.[1] ?? '';
  const { body, statusCode } = await worker.get(paths.telephoneOf(caseId));
  expect(statusCode).toBe(200);
  expect(body).toContain('Hold it by telephone now');
  const held = await worker.post(paths.telephoneOf(caseId), { ...atNight, when: 'now', chair: 'standby' });
  expect(held.headers.location).toBe(paths.telephoneOf(caseId));
  expect((await stateOf('worker', caseId)).startedAt).toBe('2026-11-24T09:00:00Z');
  const again = await worker.get(paths.telephoneOf(caseId));
  expect(again.body).toContain('Who is on the line');
});

test('A chair who is in another meeting by the diary can still be rung, twice over', async () => {
  const worker = await as('worker');
  const now = { ...atNight, when: 'now' };
  const [one, two] = [await begun(worker, now), await begun(worker, { ...now, why: 'Another family.' })];
  expect((await stateOf('worker', one.caseId)).chairPersonId).toBe('standby');
  expect((await stateOf('worker', two.caseId)).chairPersonId).toBe('standby');
});

test('In Wirral the meeting that follows runs its five working days from when it was held. WI-027', async () => {
  const { caseId } = await begun(await as('wi-worker'), { ...atNight, chair: 'wi-manager' });
  const seen = await seeDiscussion(opened.house, person('wi-worker'), { caseId });
  if (seen.kind !== 'seen') throw new Error('it is not theirs');
  const duty = seen.value.duties.find(({ key }) => key === 'follow-up-meeting');
  expect(duty).toMatchObject({ startedAt: '2026-11-24T02:10:00Z' });
});

/** Takes every decision without which it cannot end, with its first answer. */
const decideAll = async (visitor: TestVisitor, authority: string, caseId: string): Promise<void> => {
  const rules = opened.house.protocols.get(authority)?.at(-1)?.protocol.meeting.decisions ?? [];
  for (const { id, options, fields, perChild, closesMeeting } of rules) {
    if (!closesMeeting) continue;
    const fill: Record<string, string> = { answer: options[0]?.id ?? '', version: '0' };
    for (const field of fields) fill[`detail-${field.id}`] = field.options[0]?.id ?? 'Because of the bruises.';
    for (const child of perChild ? ['child-1', 'child-2'] : [null]) {
      const sent = await visitor.post(`${paths.meetingDecision(caseId, id, child)}?back=telephone`, fill);
      expect([303, 404]).toContain(sent.statusCode); // not every decision is asked in every case
    }
  }
};

test('It ends as any other does, by whoever wrote it down, and the meeting that follows is asked for from it. KN-072, WI-027', async () => {
  const worker = await as('wi-worker');
  const { caseId } = await begun(worker, { ...atNight, chair: 'wi-manager' });
  await decideAll(worker, 'wirral', caseId);
  const ended = { ended: 'earlier', ...moment('ended-at', '02:55'), reason: 'The rest waits for the morning.' };
  const end = await worker.post(`${paths.endMeeting(caseId)}?back=telephone`, ended);
  expect(end.headers.location).toBe(paths.meetingEnded(caseId));
  const state = await stateOf('wi-worker', caseId);
  expect(state.status === 'closed' && state.endedAt).toBe('2026-11-24T02:55:00Z');
  expect((await worker.get(paths.meetingEnded(caseId))).body).toContain('Book the meeting that follows');
  const next = await worker.post(paths.requests, { follows: caseId, fill: 'yes', _key: 'next' });
  const later = /\/discussions\/([^/]+)\/request/.exec(next.headers.location ?? '')?.[1] ?? '';
  const children = await worker.get(paths.requestSection(later, 'children'));
  expect(children.body).toContain('Ida Wrenfield');
  expect((await worker.get(paths.discussion(later))).body).toContain(`href="${paths.discussion(caseId)}"`);
});

test('A call is recorded with whom they spoke to and the unit that answers then; the writing that follows has its clock. KN-028 to KN-034', async () => {
  const worker = await as('worker');
  const { caseId } = await begun(worker, atNight);
  const before = (await worker.get(paths.discussion(caseId))).body;
  expect(before).toContain('By telephone, then in writing');
  expect(before).toContain('Not rung yet');
  expect(before).toContain('Send the joint referral form to the partner agency by secure e-mail');
  const call = { moment: 'partner-told', ...moment('at', '01:55'), 'agreed-partner-told': 'They go to the house now.' };
  const nobody = await worker.post(paths.recordHappening(caseId), call);
  expect(nobody.statusCode).toBe(422);
  expect(nobody.body).toContain('href="#spoke-to-partner-told"');
  expect(nobody.body).toContain('They go to the house now.');
  const spoken = { ...call, 'spoke-to-partner-told': 'PC Ann Reid', 'number-partner-told': '01632 960304' };
  expect((await worker.post(paths.recordHappening(caseId), spoken)).statusCode).toBe(303);
  const { body } = await worker.get(paths.discussion(caseId));
  expect(body).toContain('Spoke to PC Ann Reid, at uniform officers on 01632 960304.');
  expect(body).toContain('They go to the house now.');
});
