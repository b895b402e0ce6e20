import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Form, formsIn, untouched } from '../../../../test/bad-days/forms/parse-forms.ts';
import { caseAt, staffOf } from '../../../../test/cases-of-any.ts';
import { type TestHouse, openHouse } from '../../../../test/house.ts';
import { requestSoThat } from '../../../../test/request-so-that.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import { readProtocols } from '../../../application/protocol-files.ts';
import type { Field, MeetingDecision, Protocol } from '../../../protocol/schema.ts';
import { caseIn } from '../../../protocol/soundness/can-hold.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: FastifyInstance;
const protocols = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));

beforeAll(async () => {
  opened = await openHouse('2026-11-23T10:20:00Z');
  app = await buildServer(opened.house, { log: null });
  for (const { protocol } of protocols) await opened.admit(...staffOf(protocol).values());
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

const as = (protocol: Protocol, role: string): Promise<TestVisitor> => {
  const person = staffOf(protocol).get(role);
  if (person === undefined) throw new Error(`nobody is a ${role}`);
  return signInAs(app, person);
};

const parts: readonly (readonly [RegExp, string])[] = [
  [/-day$/, '5'],
  [/-month$/, '3'],
  [/-year$/, '2019'],
  [/-time$/, '08:30'],
];

type Question = Form['questions'][number];

/** Something to answer: the last of what can be chosen, and words that are known again. Ticks stay as they are. */
const answerTo = ({ name, kind, options }: Question): readonly string[] | null => {
  if (kind === 'hidden' || kind === 'choices') return null;
  if (kind === 'choice') return options.length === 0 ? null : options.slice(-1);
  return [parts.find(([end]) => end.test(name))?.[1] ?? `Kept: ${name}.`];
};

const formAt = async (visitor: TestVisitor, path: string): Promise<Form> => {
  const { body, statusCode } = await visitor.get(path);
  const form = formsIn(body).find(({ action }) => action === path);
  if (form === undefined) throw new Error(`there is no form at ${path} (${String(statusCode)})`);
  return form;
};

interface Kept {
  /** What was asked. */
  readonly asked: readonly string[];
  /** What was answered and does not stand there afterwards. */
  readonly lost: readonly string[];
}

interface Sending {
  /** What the button says that is pressed, or an answer that is given as it is. */
  readonly say?: Readonly<Record<string, string>>;
  /** Which of the questions are answered; all when not said. */
  readonly which?: (name: string) => boolean;
}

/** Answers what a page asks, sends it, opens the page again and looks whether the answers stand there. */
const answerAndReadAgain = async (
  visitor: TestVisitor,
  path: string,
  { say = {}, which = () => true }: Sending,
): Promise<Kept> => {
  const form = await formAt(visitor, path);
  const answers = new Map(
    form.questions
      .filter(({ name }) => which(name) && say[name] === undefined)
      .flatMap((question) => {
        const answer = answerTo(question);
        return answer === null ? [] : [[question.name, answer] as const];
      }),
  );
  const sent = await visitor.post(path, { ...untouched(form), ...Object.fromEntries(answers), ...say });
  if (sent.statusCode !== 303) throw new Error(`${path} was not saved: ${String(sent.statusCode)}`);
  const there = untouched(await formAt(visitor, path));
  const lost = [...answers].filter(([name, answer]) => there[name]?.join() !== answer.join());
  return { asked: [...answers.keys()], lost: lost.map(([name]) => `${path} ${name}`) };
};

const later = { go: 'later' };

/** Whether a question is the field's, or one of its boxes. */
const isOf = (name: string, { id }: Field): boolean =>
  name === id || parts.some(([end]) => end.test(name) && name.replace(end, '') === id);

/** Other answers decide whether it is asked. */
const hangsOnOthers = ({ when, dependsOn }: Field): boolean => when !== undefined || dependsOn !== undefined;

/** Fields that no question stands for. What is only ticked is not answered here. */
const neverAsked = (fields: readonly Field[], asked: readonly string[]): readonly string[] =>
  fields
    .filter((field) => field.type !== 'choices' && !asked.some((name) => isOf(name, field)))
    .map(({ id }) => `${id} is never asked`);

/** The pages of a section on which its fields stand. */
const pagesOf = (caseId: string, { id, kind }: Protocol['request']['sections'][number]): readonly string[] => {
  if (kind === 'attendees') return [];
  return [kind === 'people' ? paths.requestEntry(caseId, id, 'somebody') : paths.requestSection(caseId, id)];
};

describe.each(protocols.map(({ protocol }) => ({ name: protocol.name, protocol })))('$name', ({ protocol }) => {
  const find = caseIn(protocol);

  test('keeps the answer to every field of its request', { timeout: 120_000 }, async () => {
    const writer = await as(protocol, protocol.request.completedBy);
    const caseId = await caseAt(opened, protocol, { stage: 'drafting' });
    const lost: string[] = [];
    for (const section of protocol.request.sections)
      for (const path of pagesOf(caseId, section)) {
        const [hanging, always] = [
          section.fields.filter(hangsOnOthers),
          section.fields.filter((each) => !hangsOnOthers(each)),
        ];
        const which = (name: string): boolean => always.some((field) => isOf(name, field));
        const kept = await answerAndReadAgain(writer, path, { say: later, which });
        lost.push(...kept.lost, ...neverAsked(always, kept.asked));
        for (const field of hanging) {
          const other = await caseAt(opened, protocol, { stage: 'drafting' });
          await requestSoThat(writer, other, { protocol, facts: find({ hold: [field.when] }) ?? {}, field });
          const [again = ''] = pagesOf(other, section);
          const found = await answerAndReadAgain(writer, again, { say: later, which: (name) => isOf(name, field) });
          lost.push(...found.lost, ...neverAsked([field], found.asked));
        }
      }
    expect(lost).toEqual([]);
  });

  test('keeps what is written about each person who may be invited', { timeout: 120_000 }, async () => {
    const writer = await as(protocol, protocol.request.completedBy);
    const caseId = await caseAt(opened, protocol, { stage: 'drafting' });
    const table = protocol.request.sections.find(({ kind }) => kind === 'attendees');
    if (table === undefined) throw new Error('nobody can be invited');
    const rows = protocol.request.invitees.filter(({ internal, repeatable }) => !internal && !repeatable);
    const lost: string[] = [];
    for (const { role } of rows) {
      const path = paths.requestEntry(caseId, table.id, role);
      lost.push(...(await answerAndReadAgain(writer, path, { say: later })).lost);
    }
    expect(rows.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('keeps what is written under each area of the agenda', { timeout: 120_000 }, async () => {
    const chair = await as(protocol, protocol.request.authorisedBy);
    const caseId = await caseAt(opened, protocol, { stage: 'meeting' });
    const lost: string[] = [];
    for (const { id } of protocol.meeting.areas) {
      const kept = await answerAndReadAgain(chair, paths.meetingArea(caseId, id), {});
      lost.push(...kept.lost, ...(kept.asked.length === 0 ? [`nothing can be written under ${id}`] : []));
    }
    expect(lost).toEqual([]);
  });

  test('keeps each answer to each decision', { timeout: 240_000 }, async () => {
    const chair = await as(protocol, protocol.request.authorisedBy);
    const lost: string[] = [];
    const decide = async (decision: MeetingDecision, option: MeetingDecision['options'][number]): Promise<void> => {
      const facts = find({ hold: [decision.when, option.when] }) ?? {};
      const caseId = await caseAt(opened, protocol, { stage: 'meeting', facts });
      const path = paths.meetingDecision(caseId, decision.id, decision.perChild ? 'child' : null);
      lost.push(...(await answerAndReadAgain(chair, path, { say: { answer: option.id } })).lost);
      const stands = untouched(await formAt(chair, path))['answer'];
      if (!stands?.includes(option.id)) lost.push(`${decision.id}: ${option.id}`);
    };
    for (const decision of protocol.meeting.decisions)
      for (const option of decision.options) await decide(decision, option);
    expect(lost).toEqual([]);
  });
});
