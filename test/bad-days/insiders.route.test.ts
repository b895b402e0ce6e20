import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, askAll, told } from './everyone/ask.ts';
import { type Everybody, type Visitors, openEverybody } from './everyone/everybody.ts';
import { forInvited, insiders, onlyInvited } from './everyone/insiders.ts';
import { isOfCase } from './everyone/routes.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { type Places, placesAt } from './record/places.ts';
import { type Stage, stageNames } from './record/stages.ts';
import { looksLogged } from './record/written.ts';
import { executableIn } from './sent/executable.ts';

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

const askInsiders = (stage: Stage, method: string): Promise<readonly Asked[]> => {
  const routes = all.routes.filter((route) => isOfCase(route) && route.method === method);
  const turn = stageNames.indexOf(stage);
  return askAll(visitors, { who: insiders[stage], routes, place: places(stage), among: 2, turn });
};

/** Asks every few seconds whether anything changed and gives away nothing: not a look. */
const isWatching = ({ route }: Asked): boolean => route.url.endsWith('/meeting/now');

describe.each(stageNames)('A case file that is %s', { timeout: 180_000 }, (stage) => {
  let answers: readonly Asked[];
  let logged: number;

  beforeAll(async () => {
    const before = await looksLogged(all.house, places(stage).caseId);
    answers = await askInsiders(stage, 'GET');
    logged = (await looksLogged(all.house, places(stage).caseId)) - before;
  });

  test('is read by those who have to do with it, without a fault; each look is logged', () => {
    expect(answers.filter(({ status }) => status >= 500).map(told)).toEqual([]);
    expect(answers.filter(({ body }) => executableIn(body).length > 0).map(told)).toEqual([]);
    const looks = answers.filter((each) => each.status === 200 && !isWatching(each));
    expect(looks.length).toBeGreaterThan(0);
    expect(logged).toBeGreaterThanOrEqual(looks.length);
  });

  test('shows those who were only invited their own pages and no others', () => {
    const others = answers.filter(({ who, route }) => onlyInvited.includes(who) && !forInvited.includes(route.url));
    expect(others.filter(({ status }) => status !== 403 && status !== 404).map(told)).toEqual([]);
  });

  test('takes empty forms from them without a fault', async () => {
    const sent = await askInsiders(stage, 'POST');
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter(({ status }) => status >= 500).map(told)).toEqual([]);
  });
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
