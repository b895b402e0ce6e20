import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, noon, openStore, type TestStore } from '../../test/store.ts';
import { loadPapers, savePaper } from './papers.ts';

let store: TestStore;
let caseId: string;
beforeAll(async () => {
  store = await openStore();
  ({ caseId } = await store.within(begin));
});
afterAll(() => store.close());

const save = (key: string, basedOn: number, text: string, by = 'Ines') =>
  store.within((tx) => savePaper(tx, { caseId, key, basedOn, fields: { text, more: 'same' }, by, now: noon }));

test('each save adds a version, and the last one counts', async () => {
  await save('area/a', 0, 'one');
  const saved = await save('area/a', 1, 'two');
  expect(saved).toMatchObject({ ok: true, paper: { version: 2, savedAt: noon, savedBy: 'Ines' } });
  await save('area/b', 0, 'other');
  const papers = await store.within((tx) => loadPapers(tx, caseId));
  expect(papers.map(({ key, version, fields }) => [key, version, fields['text']])).toEqual([
    ['area/a', 2, 'two'],
    ['area/b', 1, 'other'],
  ]);
});

test('when somebody else saved meanwhile, theirs comes back and nothing is overwritten', async () => {
  await save('area/c', 0, 'one');
  await save('area/c', 1, 'theirs', 'Amir');
  const clash = await save('area/c', 1, 'mine');
  expect(clash).toMatchObject({ ok: false, theirs: { version: 2, savedBy: 'Amir', fields: { text: 'theirs' } } });
});

test('saving the same words again is neither a new version nor a clash', async () => {
  await save('area/d', 0, 'one');
  await save('area/d', 1, 'two', 'Amir');
  expect(await save('area/d', 1, 'two')).toMatchObject({ ok: true, paper: { version: 2, savedBy: 'Amir' } });
  const reordered = { more: 'same', text: 'two' };
  const again = store.within((tx) =>
    savePaper(tx, { caseId, key: 'area/d', basedOn: 0, fields: reordered, by: 'Ines', now: noon }),
  );
  expect(await again).toMatchObject({ ok: true, paper: { version: 2 } });
});

test('of many who save on one version at once, one is saved and all the others are shown it', async () => {
  await save('area/e', 0, 'one');
  const saves = await Promise.all(Array.from({ length: 30 }, (_, n) => save('area/e', 1, `writer ${n}`)));
  const won = saves.flatMap((saved) => (saved.ok ? [saved.paper] : []));
  expect(won).toHaveLength(1);
  for (const saved of saves) if (!saved.ok) expect(saved.theirs).toEqual(won[0]);
});

test('many who save the same words at once all succeed with one version', async () => {
  const saves = await Promise.all(Array.from({ length: 30 }, () => save('area/f', 0, 'a double click')));
  expect(saves.every((saved) => saved.ok && saved.paper.version === 1)).toBe(true);
});

test('a case file without papers, or no case file, has none', async () => {
  const { caseId: empty } = await store.within(begin);
  for (const id of [empty, 'nonsense']) expect(await store.within((tx) => loadPapers(tx, id))).toEqual([]);
});
