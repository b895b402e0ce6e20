import { findHeldForm } from '../../../application/held-forms.ts';
import type { AddPage } from '../../pages.ts';
import { ownPath } from '../../own-path.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { heldView } from './view.ts';

const showHeld = async (visit: Visit) => {
  const token = visit.params['token'] ?? '';
  const held = await findHeldForm(visit.house, visit.person, token);
  if (held === null) return notFound(visit.visitor);
  return heldView({ visitor: visit.visitor, token, path: ownPath(held.path), fields: held.fields });
};

/** What somebody typed when their session had ended, to look at and save. */
export const heldPage: AddPage = (app, house) => {
  app.get('/held/:token', signedIn(house, showHeld));
};
