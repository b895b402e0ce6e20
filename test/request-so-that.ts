import type { Facts, Field, Protocol } from '../src/protocol/schema.ts';
import { paths } from '../src/web/paths.ts';
import type { TestVisitor } from './visitor.ts';

interface Wanted {
  readonly protocol: Protocol;
  readonly facts: Facts;
  /** A question that is to be asked, also where it depends on another. */
  readonly field?: Field | undefined;
}

const answered = (value: Facts[string]): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

/** Answers of each section by which the facts come to be so, and the question comes to be asked. */
const answersFor = ({ protocol, facts, field }: Wanted): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const sent = new Map<string, Record<string, string>>();
  const say = (section: string, id: string, answer: string): void => {
    sent.set(section, { ...sent.get(section), [id]: answer });
  };
  for (const { id: section, kind, fields } of protocol.request.sections) {
    if (kind !== 'fields') continue;
    const depends = fields.some(({ id }) => id === field?.id) ? field?.dependsOn : undefined;
    for (const { id, fact } of fields) {
      const value = fact === undefined ? null : (facts[fact] ?? null);
      if (value !== null) say(section, id, answered(value));
      if (depends?.field === id) say(section, id, depends.is);
    }
  }
  return sent;
};

/** Writes a request so far that some facts are so in it. */
export const requestSoThat = async (writer: TestVisitor, caseId: string, wanted: Wanted): Promise<void> => {
  for (const [section, fields] of answersFor(wanted))
    await writer.post(paths.requestSection(caseId, section), { ...fields, go: 'later' });
  const { anyUnborn, anyChildInCare } = wanted.facts;
  const children = wanted.protocol.request.sections.find(({ group }) => group === 'child');
  if (children === undefined || (anyUnborn !== true && anyChildInCare !== true)) return;
  await writer.post(paths.requestEntry(caseId, children.id, 'somebody'), {
    ...{ name: 'Somebody', unborn: answered(anyUnborn === true), 'in-care': answered(anyChildInCare === true) },
    go: 'later',
  });
};
