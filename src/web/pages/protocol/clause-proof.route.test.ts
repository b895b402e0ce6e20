import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAt, partnerOf, staffOf } from '../../../../test/cases-of-any.ts';
import { requestSoThat } from '../../../../test/request-so-that.ts';
import { type TestHouse, openHouse } from '../../../../test/house.ts';
import { wordsOf } from '../../../../test/meeting-room.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import { readProtocols } from '../../../application/protocol-files.ts';
import { storyFilesOf } from '../../../application/story-files.ts';
import type { Path } from '../../../protocol/fault.ts';
import type { Facts, Field, ProtocolInForce, Protocol } from '../../../protocol/schema.ts';
import { caseIn } from '../../../protocol/soundness/can-hold.ts';
import { entriesOf, sayPath, valueAt } from '../../../protocol/walk.ts';
import { answerClauses } from '../../../story/clauses/answer-clauses.ts';
import { answersOfEntry } from '../../../story/clauses/answers-of-entry.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

/** What of an entry people must be able to read. */
const words = ['label', 'title', 'name', 'text', 'question', 'hint', 'starts', 'guidance'];

let opened: TestHouse;
let app: FastifyInstance;
const protocols = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));

beforeAll(async () => {
  opened = await openHouse('2026-11-23T10:20:00Z');
  app = await buildServer(opened.house, { log: null });
  for (const { protocol } of protocols) await opened.admit(...staffOf(protocol).values(), partnerOf(protocol));
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/[’']/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** Reads the pages of one authority and remembers which entries of its protocol could be read on them. */
const reader = (inForce: ProtocolInForce) => {
  const { protocol } = inForce;
  const staff = staffOf(protocol);
  const find = caseIn(protocol);
  const visitors = new Map<string, Promise<TestVisitor>>();
  const cases = new Map<string, Promise<string>>();
  const seen = new Set<string>();
  const unseen = new Map<string, string>();

  const as = (role: string): Promise<TestVisitor> => {
    const person = role === 'partner' ? partnerOf(protocol) : staff.get(role);
    if (person === undefined) throw new Error(`nobody is a ${role}`);
    const visitor = visitors.get(role) ?? signInAs(app, person);
    visitors.set(role, visitor);
    return visitor;
  };

  /** A case at a stage in which conditions hold; the same one for the same conditions. */
  const caseWith = (stage: Parameters<typeof caseAt>[2]['stage'], ...when: readonly (string | undefined)[]) => {
    const facts: Facts = find({ hold: when }) ?? {};
    const key = JSON.stringify([stage, facts]);
    const made = cases.get(key) ?? caseAt(opened, protocol, { stage, facts });
    cases.set(key, made);
    return made;
  };

  const page = async (role: string, path: string): Promise<string> => {
    const answer = await (await as(role)).get(path);
    return answer.statusCode === 200 ? plain(wordsOf(answer)) : `(${String(answer.statusCode)} at ${path})`;
  };

  const look = (said: string, path: Path): void => {
    const entry = valueAt(protocol, path);
    const texts = words.flatMap((word) => {
      const text = valueAt(entry, [word]);
      return typeof text === 'string' ? [text] : [];
    });
    const missing = texts.filter((text) => text.split(/\{[^}]*\}/).some((part) => !said.includes(plain(part))));
    const name = sayPath(protocol, path);
    if (missing.length === 0) seen.add(name);
    else unseen.set(name, `${missing.join(' | ')} … ${said.startsWith('(') ? said : ''}`);
  };

  const fresh = (stage: 'drafting'): Promise<string> => caseAt(opened, protocol, { stage });

  return { protocol, as, caseWith, fresh, page, look, seen, unseen, find };
};

type Reader = ReturnType<typeof reader>;

const writtenSoThat = async ({ protocol, as, find, fresh }: Reader, when: string | undefined, field?: Field) => {
  const caseId = await fresh('drafting');
  const writer = await as(protocol.request.completedBy);
  await requestSoThat(writer, caseId, { protocol, facts: find({ hold: [when] }) ?? {}, field });
  return caseId;
};

const readField = async (reading: Reader, caseId: string, at: Path): Promise<void> => {
  const { protocol, page, look } = reading;
  const section = protocol.request.sections[Number(at[2])];
  const field = section?.fields[Number(at[4])];
  if (section === undefined || field === undefined) return;
  const entry = section.kind === 'people' ? '/somebody' : '';
  const isAsked = section.kind === 'people' || (field.when === undefined && field.dependsOn === undefined);
  const written = isAsked ? caseId : await writtenSoThat(reading, field.when, field);
  const said = await page(protocol.request.completedBy, `${paths.requestSection(written, section.id)}${entry}`);
  look(said, at);
  field.options.forEach((_option, index) => look(said, [...at, 'options', index]));
};

const readRequest = async (reading: Reader): Promise<void> => {
  const { protocol, caseWith, page, look } = reading;
  const { completedBy, sections, invitees } = protocol.request;
  const caseId = await caseWith('drafting');
  for (const [at, section] of sections.entries()) {
    const said = await page(completedBy, paths.requestSection(caseId, section.id));
    look(said, ['request', 'sections', at]);
    if (section.kind === 'attendees')
      for (const [row, { role, repeatable }] of invitees.entries())
        look(said + (await page(completedBy, paths.requestEntry(caseId, section.id, repeatable ? 'add' : role))), [
          'request',
          'invitees',
          row,
        ]);
    for (const index of section.fields.keys())
      await readField(reading, caseId, ['request', 'sections', at, 'fields', index]);
  }
  look(await page(completedBy, paths.request(caseId)), ['request']);
};

const readDecision = async ({ protocol, caseWith, page, look }: Reader, index: number): Promise<void> => {
  const decision = protocol.meeting.decisions[index];
  if (decision === undefined) return;
  const at = ['meeting', 'decisions', index];
  const child = decision.perChild ? 'child' : null;
  for (const [place, when] of [undefined, ...decision.options.map((option) => option.when)].entries()) {
    const caseId = await caseWith('meeting', decision.when, when);
    const said = await page(protocol.request.authorisedBy, paths.meetingDecision(caseId, decision.id, child));
    if (place > 0) look(said, [...at, 'options', place - 1]);
    else {
      look(said, at);
      decision.fields.forEach((_field, field) => look(said, [...at, 'fields', field]));
    }
  }
};

const readMeeting = async (reading: Reader): Promise<void> => {
  const { protocol, caseWith, page, look } = reading;
  const { authorisedBy } = protocol.request;
  const caseId = await caseWith('meeting');
  for (const [at, area] of protocol.meeting.areas.entries()) {
    const said = await page(authorisedBy, paths.meetingArea(caseId, area.id));
    look(said, ['meeting', 'areas', at]);
    area.prompts.forEach((_prompt, index) => look(said, ['meeting', 'areas', at, 'prompts', index]));
  }
  look(await page(authorisedBy, paths.meetingConfidentiality(caseId)), ['meeting', 'confidentiality']);
  for (const index of protocol.meeting.decisions.keys()) await readDecision(reading, index);
};

const readAuthorising = async ({ protocol, caseWith, page, look }: Reader): Promise<void> => {
  const said = await page(protocol.request.authorisedBy, paths.authorise(await caseWith('awaiting-authority')));
  look(said, ['request', 'subject']);
  protocol.urgencies.forEach((_urgency, index) => look(said, ['urgencies', index]));
  protocol.desks.forEach((_desk, index) => look(said, ['desks', index]));
};

const guidancePage = async (reading: Reader, entry: Protocol['guidance'][number]): Promise<string> => {
  const { protocol, caseWith, page } = reading;
  const { completedBy, authorisedBy } = protocol.request;
  const { on, when } = entry;
  if (on === 'today') return page(completedBy, paths.today);
  if (on === 'board') return page(protocol.minuteTaker.role, paths.board);
  if (on === 'request') return page(completedBy, paths.request(await writtenSoThat(reading, when)));
  if (on === 'authorise') return page(authorisedBy, paths.authorise(await caseWith('awaiting-authority', when)));
  if (on === 'minutes') return page(authorisedBy, paths.minutes(await caseWith('closed', when)));
  const caseId = await caseWith('meeting', when);
  if (on === 'invitation')
    return page('partner', paths.invitation(caseId, `inv-${protocol.request.invitees[0]?.role ?? ''}`));
  if (on === 'meeting') return page(authorisedBy, paths.meetingPeople(caseId));
  return page(authorisedBy, paths.discussion(caseId));
};

describe.each(protocols.map((inForce) => ({ name: inForce.protocol.name, inForce })))(
  'The pages of $name',
  ({ inForce }) => {
    const { protocol } = inForce;
    const reading = reader(inForce);
    const { seen, unseen, look, page } = reading;

    beforeAll(async () => {
      await readRequest(reading);
      await readMeeting(reading);
      await readAuthorising(reading);
      for (const [index, entry] of protocol.guidance.entries())
        look(await guidancePage(reading, entry), ['guidance', index]);
      look(await page(protocol.request.authorisedBy, paths.minutes(await reading.caseWith('closed'))), [
        'circulation',
        'divulging',
      ]);
      const whole = await page(protocol.request.completedBy, paths.protocol(protocol.authority));
      for (const chapter of ['roles', 'contacts'] as const)
        protocol[chapter].forEach((_entry, index) => look(whole, [chapter, index]));
    });

    test('ask and show every field, invitee, area, prompt, decision and guidance that its protocol has', () => {
      expect([...unseen].filter(([name]) => !seen.has(name))).toEqual([]);
    });

    test('show something for each clause that nothing but the pages answers', async () => {
      const stories = (await storyFilesOf(protocol.authority)).flatMap(({ name: file, stories: told }) =>
        told.map((story) => ({ file, story })),
      );
      const entries = entriesOf(protocol).filter(({ path }) =>
        answersOfEntry(path).some((answer) => answer === 'form' || answer === 'guidance'),
      );
      const shown = new Set(
        entries
          .filter(({ path }) => seen.has(sayPath(protocol, path)))
          .flatMap(({ entry }): readonly unknown[] => (Array.isArray(entry['clauses']) ? entry['clauses'] : [])),
      );
      const answered = answerClauses(inForce, stories).filter(
        ({ answer }) => answer === 'form' || answer === 'guidance',
      );
      expect(answered.filter(({ id }) => !shown.has(id)).map(({ id, by }) => [id, by])).toEqual([]);
    });
  },
);
