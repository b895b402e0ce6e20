import { recordDecision } from '../../../../application/use-cases.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { answered, isStale } from '../answered.ts';
import { roomPage } from '../frame/room-page.ts';
import { comesBack } from '../comes-back.ts';
import { leadsTo, onItsWay } from '../leads-to.ts';
import type { Room } from '../room.ts';
import { roomNow } from '../room-now.ts';
import { basedOn } from '../typed-version.ts';
import { decisionClashPage } from './clash-page.ts';
import { type DecideShown, decideShown } from './presenter.ts';
import { decideView } from './view.ts';

const shownFor = (visit: Visit, room: Room): DecideShown | null => {
  const shown = decideShown(room, visit.params['decision'] ?? '', visit.params['child'] ?? null);
  return shown === null ? null : { ...shown, action: onItsWay(visit, shown.action) };
};

const decidePage = (
  { visitor }: Visit,
  room: Room,
  { shown, body, errors = [] }: { shown: DecideShown; body: Fields; errors?: readonly PageError[] },
): string =>
  roomPage({
    room,
    visitor,
    place: `area/${shown.rule.area}`,
    title: shown.child === null ? shown.rule.title : `${shown.rule.title}, ${shown.child}`,
    errors,
    body: decideView({ shown, csrf: visitor.csrf, body, errors }),
  });

const recorded = ({ taken }: DecideShown): Fields =>
  taken === null
    ? {}
    : {
        answer: taken.answer,
        ...Object.fromEntries(Object.entries(taken.details).map(([id, value]) => [`detail-${id}`, value])),
      };

/** One decision about one child, or about the meeting as a whole. */
export const showDecision = (visit: Visit, room: Room): Answer => {
  const shown = shownFor(visit, room);
  return shown === null ? notFound(visit.visitor) : decidePage(visit, room, { shown, body: recorded(shown) });
};

const bothShown = async (visit: Visit, room: Room, error?: string): Promise<Answer> => {
  const latest = await roomNow(visit, room);
  const shown = shownFor(visit, latest);
  if (shown === null) return notFound(visit.visitor);
  const page = decisionClashPage({ room: latest, visitor: visit.visitor, shown, body: visit.body, error });
  return withStatus(error === undefined ? 409 : 422, page);
};

const commandOf = (visit: Visit, { rule, childId }: DecideShown) => ({
  decision: {
    decisionId: rule.id,
    childId,
    answer: visit.body['answer'] ?? '',
    details: Object.fromEntries(rule.fields.map(({ id }) => [id, visit.body[`detail-${id}`] ?? ''])),
  },
  basedOn: basedOn(visit),
});

const onThisPage = ({ rule }: DecideShown, errors: readonly PageError[]): readonly PageError[] =>
  errors.map((error) =>
    rule.fields.some(({ id }) => id === error.field) ? { ...error, field: `detail-${error.field ?? ''}` } : error,
  );

/** The same question for the next child without an answer, otherwise back to the area. */
const afterwards = (visit: Visit, { siblings, area, rule }: DecideShown): Answer => {
  const next = siblings.find(({ answer, isNow }) => answer === null && !isNow);
  return seeOther(leadsTo(visit, next?.href ?? `${area.href}#decision-${rule.id}`, 'decisions'));
};

const again = (visit: Visit, room: Room, shown: DecideShown, errors: readonly PageError[]): Answer => {
  const { rule, childId } = shown;
  const open = { part: 'decide', decision: rule.id, child: childId } as const;
  const { body } = visit;
  return comesBack(visit, {
    room,
    returned: { open, body, errors },
    usual: () => decidePage(visit, room, { shown, body, errors }),
  });
};

/** Records a decision. Where somebody else took it meanwhile, both are shown. */
export const takeDecision = async (sent: Visit, room: Room): Promise<Answer> => {
  const shown = shownFor(sent, room);
  if (shown === null) return notFound(sent.visitor);
  const visit: Visit = { ...sent, body: { ...sent.body, answer: sent.all('answer').join(',') } };
  const { house, person, body, idempotencyKey } = visit;
  const isChoice = body['yours'] !== undefined;
  if (isChoice && body['keep'] === 'theirs') return afterwards(visit, shown);
  if (isChoice && body['keep'] !== 'yours') return bothShown(visit, room, 'Select which decision should stand');
  const command = commandOf(visit, shown);
  const outcome = await recordDecision(house, person, { caseId: room.caseId, command, idempotencyKey });
  if (outcome.kind === 'refused' && isStale(outcome.refusals)) return bothShown(visit, room);
  return answered(visit, room.caseId, outcome, {
    done: () => afterwards(visit, shown),
    refused: (errors) => again(visit, room, shown, onThisPage(shown, errors)),
  });
};
