import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, askAll, told } from './everyone/ask.ts';
import { type Everybody, type Visitors, openEverybody } from './everyone/everybody.ts';
import { givenAway } from './everyone/family.ts';
import { insiders } from './everyone/insiders.ts';
import { type Places, placesAt } from './record/places.ts';
import { isOfCase } from './everyone/routes.ts';
import { type Stage, stageNames } from './record/stages.ts';
import { fingerprint, looksLogged } from './record/written.ts';

let all: Everybody;
let places: Places;
let visitors: Visitors;

beforeAll(async () => {
  all = await openEverybody();
  places = await placesAt(all, stageNames);
  visitors = await all.signIn();
}, 180_000);

afterAll(async () => {
  await all.close();
});

const isRefusal = ({ status }: Asked): boolean => status === 403 || status === 404;

const askOutsiders = async (stage: Stage, who: readonly string[], among: number) => {
  const turn = stageNames.indexOf(stage);
  const routes = all.routes.filter(isOfCase);
  const before = await fingerprint(all.house);
  const answers = await askAll(visitors, { who, routes, place: places(stage), among, turn });
  expect(answers.length).toBeGreaterThan(routes.length);
  expect(await fingerprint(all.house)).toBe(before);
  expect(answers.filter(({ body }) => givenAway(body).length > 0).map(told)).toEqual([]);
  return answers;
};

describe.each(stageNames)('A case file that is %s', { timeout: 180_000 }, (stage) => {
  test('refuses everything to everybody who has nothing to do with it, gives nothing away, stays as it was and remembers who asked', async () => {
    const { caseId } = places(stage);
    const before = await looksLogged(all.house, caseId, 'refused');
    const isOutside = (id: string) => !insiders[stage].includes(id) && !id.startsWith('elsewhere/');
    const answers = await askOutsiders(stage, [...visitors.keys()].filter(isOutside), 4);
    expect(answers.filter((each) => !isRefusal(each)).map(told)).toEqual([]);
    const logged = (await looksLogged(all.house, caseId, 'refused')) - before;
    expect(logged).toBe(answers.filter(({ status }) => status === 403).length);
  });

  test('is not there for the people of another authority, whatever they ask or send', async () => {
    const strangers = [...visitors.keys()].filter((id) => id.startsWith('elsewhere/'));
    const answers = await askOutsiders(stage, strangers, 2);
    expect(answers.filter(({ status }) => status !== 404).map(told)).toEqual([]);
  });
});

test('The other authority looks at nothing, writes nothing and finds nothing in any list', async () => {
  for (const path of [
    '/today',
    '/discussions',
    '/discussions?past=yes',
    '/board',
    '/board/plan',
    '/duties',
    '/duties?scope=desk',
    '/post',
  ]) {
    const asked = [...visitors].filter(([id]) => id.startsWith('elsewhere/')).map(([, visitor]) => visitor.get(path));
    for (const { body } of await Promise.all(asked)) expect(body).not.toMatch(/SD-\d/);
  }
});
