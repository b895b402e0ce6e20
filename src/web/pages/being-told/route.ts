import { type BeingTold, chooseBeingTold, seeBeingTold } from '../../../application/being-told.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { beingToldView, choiceField, isWay } from './view.ts';

const show: Handler = async ({ house, person, visitor, query }) =>
  beingToldView({ visitor, told: await seeBeingTold(house, person), saved: query['done'] === 'saved', errors: [] });

const submit = async ({ house, person, visitor, body }: Visit): Promise<Answer> => {
  const told = await seeBeingTold(house, person);
  const errors = told
    .map(({ address }) => choiceField(address))
    .filter((field) => !isWay(body[field]))
    .map((field) => ({ field, message: 'Choose how you want to be told' }));
  if (errors.length > 0) return withStatus(422, beingToldView({ visitor, told, saved: false, errors }));
  await chooseBeingTold(
    house,
    person,
    told.flatMap(({ address }) => chosenIn(address, body[choiceField(address)])),
  );
  return seeOther(`${paths.beingTold}?done=saved`);
};

const chosenIn = (address: string, way: string | undefined): readonly BeingTold[] =>
  isWay(way) ? [{ address, whatCanWait: way }] : [];

/** How somebody is told of what can wait. */
export const beingToldPage: AddPage = (app, house) => {
  app.get(paths.beingTold, signedIn(house, show));
  app.post(paths.beingTold, signedIn(house, submit));
};
