import { explainLateness } from '../../../application/explain-lateness.ts';
import { type DutiesSeen, seeDuties } from '../../../application/see-duties.ts';
import { type Answer, seeOther } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { movedOn } from '../../wrong/pages.ts';
import { type Asked, askedIn, dutiesAt, toSee } from './asked.ts';
import { dutiesShown } from './presenter.ts';
import { type Unkept, rowId } from './reason-view.ts';
import { dutiesView } from './view.ts';

const pageOf = (visit: Visit, seen: DutiesSeen, unkept: Unkept | null): string => {
  const { visitor, person, protocol, now, query } = visit;
  const asked = { ...askedIn(query), scope: seen.scope };
  const shown = dutiesShown(seen, { asked, person, protocol: protocol.protocol, now });
  return dutiesView({ visitor, asked, shown, next: seen.next, now, unkept, savedRow: query['saved'] ?? null });
};

const see = ({ house, person, query }: Visit): Promise<DutiesSeen> => seeDuties(house, person, toSee(askedIn(query)));

const show: Handler = async (visit) => pageOf(visit, await see(visit), null);

/** The list with what was typed in its row; where the duty has left the list meanwhile, somebody got there first. */
const again = async (visit: Visit, unkept: Unkept): Promise<Answer> => {
  const seen = await see(visit);
  const isListed = seen.lines.some(({ caseId, key }) => caseId === unkept.caseId && key === unkept.duty);
  if (isListed) return pageOf(visit, seen, unkept);
  const message = `${unkept.error}. Meanwhile this duty has left the list.`;
  return movedOn(visit.visitor, { message, look: paths.lateness(unkept.caseId, unkept.duty) });
};

/** The same list, at the row whose reason was saved. */
const savedAt = (asked: Asked, row: string): string => {
  const list = dutiesAt(asked, { after: asked.after });
  return `${list}${list.includes('?') ? '&' : '?'}saved=${encodeURIComponent(row)}#${encodeURIComponent(row)}`;
};

const rowIn = ({ body }: Visit): string => rowId({ caseId: body['case'] ?? '', key: body['duty'] ?? '' });

const explain: Handler = async (visit) => {
  const { house, person, visitor, body, query, idempotencyKey } = visit;
  const caseId = body['case'] ?? '';
  const command = { duty: body['duty'] ?? '', reason: body['reason'] ?? '' };
  return answerTo(await explainLateness(house, person, { caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(savedAt(askedIn(query), rowIn(visit))),
    again: ([refusal]) => again(visit, { caseId, ...command, error: refusal?.message ?? '' }),
    look: paths.discussion(caseId),
    whose: { message: 'Those who run a discussion say why something in it was late.' },
  });
};

/** Duties with their clocks: one's own, and for those who answer for more the desk's, the team's or all. */
export const dutiesPage: AddPage = (app, house) => {
  app.get(paths.duties, signedIn(house, show));
  app.post(
    paths.duties,
    signedIn(
      house,
      sentOnce((visit) => savedAt(askedIn(visit.query), rowIn(visit)), explain),
    ),
  );
};
