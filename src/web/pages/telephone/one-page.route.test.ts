import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../paths.ts';
import { type Telephone, atNight, moment, openTelephone } from './testing.ts';

let telephone: Telephone;
const as = (id: string) => telephone.as(id);

beforeAll(async () => {
  telephone = await openTelephone();
});
afterAll(() => telephone.close());

describe('On the one page', () => {
  const held = async () => {
    const worker = await as('worker');
    const { caseId } = await telephone.begun(worker, atNight);
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

  test('somebody of whom only the role is known is named as they come on the line', async () => {
    const { worker, page } = await held();
    const [, action = '', id = ''] =
      /action="([^"]*\/meeting\/people\/([\w-]+)\?back=telephone)"(?=(?:(?!<\/form>)[^])*name="name-\2")/.exec(
        await page(),
      ) ?? [];
    const nobody = await worker.post(action, { presence: 'present/telephone', [`name-${id}`]: ' ' });
    expect(nobody.statusCode).toBe(422);
    expect(nobody.body).toContain(`href="#name-${id}"`);
    expect(nobody.body).toContain('<h1 class="govuk-heading-l">By telephone</h1>');
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
});

describe('A form of the one page that is not right', () => {
  const worker = () => as('worker');
  const onePage = async (fields: Readonly<Record<string, string>>, address: (caseId: string) => string) => {
    const { caseId } = await telephone.begun(await worker(), atNight);
    const { statusCode, body } = await (await worker()).post(`${address(caseId)}?back=telephone`, fields);
    expect(statusCode).toBe(422);
    expect(body).toContain('<h1 class="govuk-heading-l">By telephone</h1>');
    expect(body).toContain('There is a problem');
    return { caseId, body };
  };
  const actionsArea = (caseId: string) => {
    const areas = telephone.meetingOf('knowsley')?.areas ?? [];
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

  test('a decision that has the name of an area, as the safety plan of Bradford, leads to its question', async () => {
    const visitor = await as('bd-worker');
    const { caseId } = await telephone.begun(visitor, { ...atNight, chair: 'bd-manager', desk: 'east' });
    const end = paths.endMeeting(caseId);
    const onOnePage = await visitor.post(`${end}?back=telephone`, { ended: 'now' });
    expect(onOnePage.body).toContain(`href="${paths.telephoneOf(caseId)}?open=decide%2Fsafety-plan#decide"`);
    const inRoom = await visitor.post(end, { ended: 'now' });
    expect(inRoom.body).toContain('href="#safety-plan"');
    expect(inRoom.body).not.toContain('on its page');
  });

  test('an end without the reason for what it goes without asks for that one reason', async () => {
    const visitor = await worker();
    const { caseId } = await telephone.begun(visitor, atNight);
    expect(await telephone.decideAll(visitor, 'knowsley', caseId)).toEqual([]);
    const asked = await visitor.post(`${paths.endMeeting(caseId)}?back=telephone`, { ended: 'now', reason: ' ' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body.match(/href="#reason"/g)).toHaveLength(1);
    expect(asked.body).toContain('Say why it is right to end without it');
  });
});
