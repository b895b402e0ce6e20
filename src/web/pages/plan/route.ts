import { type PlanScope, type PlanSeen, planFor } from '../../../application/see-plan.ts';
import { bookedMinutes } from '../../../casefile/booking/booking-rules.ts';
import { instantOf } from '../../../calendar/instants.ts';
import { sayDay } from '../../../calendar/say.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { type Came, carryOutMoves, carryOutTakes } from './carry-out.ts';
import { type Chosen, type Move, choicesIn, written } from './choices.ts';
import { type Typed, agreeing, nothingTyped } from './fields.ts';
import { boardAt } from '../board/where.ts';
import { forDesk } from './for-desk.ts';
import { showRoom } from './make-room.ts';
import { type Line, type PlanShown, planShown, sayWhere } from './presenter.ts';
import { planAt, scopeIn } from './scope.ts';
import { type PlanView, planView } from './view.ts';

const asked = (visit: Visit): PlanScope => scopeIn(visit.query, { desk: visit.person.desk, now: visit.now });

const viewOf = ({ visitor, protocol, person, now }: Visit, scope: PlanScope): Omit<PlanView, 'shown' | 'is'> => ({
  ...{ visitor, scope, typed: nothingTyped, done: null },
  protocol: protocol.protocol,
  ownDesk: person.desk,
  day: sayDay(scope.day, now),
});

const countIn = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

const counted = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;

const movesDone = (moved: number, protocol: Protocol): string =>
  agreeing(protocol) === null
    ? `${counted(moved, 'meeting has', 'meetings have')} moved and everybody is told.`
    : `${counted(moved, 'move is', 'moves are')} asked for.`;

const doneIn = ({ query, protocol: { protocol } }: Visit): string | null => {
  const [booked, moved] = [countIn(query['booked']), countIn(query['asked'])];
  const said = [
    booked === 0 ? null : `${counted(booked, 'meeting is', 'meetings are')} booked and everybody is invited.`,
    moved === 0 ? null : movesDone(moved, protocol),
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' ');
};

/** Coming from one request, only that one is ticked. */
const tickedIn = ({ lines }: PlanShown, request: string | undefined): Typed['ticked'] =>
  request === undefined
    ? null
    : lines.filter(({ chosen }) => chosen.caseId === request).map(({ chosen }) => written(chosen));

const show = forDesk(asked, async (visit, seen, scope) => {
  const { plan, is } = await planFor(visit.house, seen);
  const { protocol } = visit.protocol;
  const shown = planShown({ seen, problem: seen.problem, plan, protocol, now: visit.now });
  const typed = { ...nothingTyped, ticked: tickedIn(shown, visit.query['request']) };
  return planView({ ...viewOf(visit, scope), shown, is, typed, done: doneIn(visit) });
});

const lineAgain = ({ choice, wrong }: Came<Chosen>, { protocol: { protocol }, now }: Visit): Line => {
  const from = instantOf(choice.startsAt).epochMilliseconds;
  const to = from + bookedMinutes(protocol) * 60_000;
  const where = sayWhere({ desk: choice.desk, from, to }, { protocol, now });
  const why = (wrong ?? '').replace(/\.$/, '');
  return { chosen: choice, where, who: '', toSpare: null, why, unknown: '', canWait: null, after: [] };
};

const moveAgain = ({ choice, wrong }: Came<Move>) => ({ move: choice, where: 'has not moved', costs: wrong ?? '' });

const hasFailed = <Choice>({ wrong }: Came<Choice>): boolean => wrong !== null;

interface Carried {
  readonly takes: readonly Came<Chosen>[];
  readonly moves: readonly Came<Move>[];
}

const doneSaid = ({ takes, moves }: Carried, protocol: Protocol): string | null => {
  const references = (came: readonly Came<{ readonly reference: string }>[]) =>
    came.filter((each) => !hasFailed(each)).map(({ choice }) => choice.reference);
  const [booked, moved] = [references(takes), references(moves)];
  const said = [
    booked.length === 0 ? null : `Booked: ${booked.join(', ')}.`,
    moved.length === 0 ? null : `${agreeing(protocol) === null ? 'Moved' : 'Asked to be moved'}: ${moved.join(', ')}.`,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' ');
};

/** What could not be done, as it was sent, with what is wrong with each and everything that was typed. */
const again = (visit: Visit, carried: Carried, scope: PlanScope): Answer => {
  const takes = carried.takes.filter(hasFailed);
  const moves = carried.moves.filter(hasFailed);
  const error = (field: string, { choice, wrong }: Came<{ readonly reference: string }>): PageError => ({
    field,
    message: `${choice.reference}: ${wrong ?? ''}`,
  });
  const shown = {
    lines: takes.map((came) => lineAgain(came, visit)),
    moves: moves.map(moveAgain),
    leftOut: [],
  };
  const errors = [...takes.map((came) => error('take', came)), ...moves.map((came) => error('move', came))];
  const ticked = [...takes, ...moves].map(({ choice }) => written(choice));
  const typed: Typed = { ticked, body: visit.body, errors };
  return withStatus(
    422,
    planView({ ...viewOf(visit, scope), shown, is: null, typed, done: doneSaid(carried, visit.protocol.protocol) }),
  );
};

const nothingChosen = async (visit: Visit, seen: PlanSeen, scope: PlanScope, message: PageError): Promise<Answer> => {
  const { plan, is } = await planFor(visit.house, seen);
  const { protocol } = visit.protocol;
  const shown = planShown({ seen, problem: seen.problem, plan, protocol, now: visit.now });
  const typed: Typed = { ticked: [...visit.all('take'), ...visit.all('move')], body: visit.body, errors: [message] };
  return withStatus(422, planView({ ...viewOf(visit, scope), shown, is, typed }));
};

const submit = forDesk(asked, async (visit, seen, scope) => {
  const { takes, moves } = choicesIn({
    take: visit.all('take'),
    move: visit.all('move'),
    way: visit.all('way'),
  });
  if (takes.length + moves.length === 0)
    return nothingChosen(visit, seen, scope, { field: 'take', message: 'Select what is to be booked or moved' });
  // What moves makes room for what is booked.
  const moved = await carryOutMoves(visit, moves);
  const booked = await carryOutTakes(visit, takes);
  const carried = { takes: booked, moves: moved };
  if ([...booked, ...moved].some(hasFailed)) return again(visit, carried, scope);
  // Room was made for one request: nothing of it can be booked before somebody agrees.
  if (takes.length === 0 && visit.body['request'] !== undefined)
    return seeOther(boardAt({ request: visit.body['request'], moving: moved.length }));
  const done = { booked: booked.length, asked: moved.length };
  return seeOther(planAt({ ...scope, ownDesk: visit.person.desk, done }));
});

/** What waits put where it is best, and room made for one request in a full day. */
export const planPages: AddPage = (app, house) => {
  const handle = (handler: Handler) => signedIn(house, handler);
  app.get(paths.plan, handle(show));
  app.post(paths.plan, handle(submit));
  app.get(paths.makeRoom, handle(showRoom));
};
