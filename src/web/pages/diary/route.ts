import type { AddPage } from '../../pages.ts';
import { awayPages } from './away/route.ts';
import { entryPages } from './entry/route.ts';
import { groupPages } from './group/route.ts';
import { diaryPages as ownPages } from './own/route.ts';
import { rotaPages } from './rota/route.ts';

/** Everything about diaries: one's own, a desk's, another agency's, and who is on duty. */
export const diaryPages: AddPage = (app, house, limits) => {
  for (const add of [ownPages, awayPages, groupPages, entryPages, rotaPages]) add(app, house, limits);
};
