import { send } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { notFound } from '../../wrong/pages.ts';
import { styleguideView } from './view.ts';

/** Every recurring piece in all its states, with invented content: in a demonstration only. */
export const styleguidePage: AddPage = (app, house) => {
  app.get('/styleguide', async (_request, reply) =>
    send(reply, house.demonstration ? styleguideView() : notFound(null)),
  );
};
