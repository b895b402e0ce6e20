import { type PaperKept, savePaper } from '../../../../application/save-paper.ts';
import { sayInstant } from '../../../../calendar/say.ts';
import type { Paper } from '../../../../casefile/request/draft.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import { keptText } from '../../../pieces/two-versions.ts';
import { clash, notSaved, saved } from '../../../saved.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { pageAgain } from '../comes-back.ts';
import { leadsTo, onItsWay } from '../leads-to.ts';
import { notYours } from '../not-yours.ts';
import type { Room } from '../room.ts';
import { tooLate } from '../too-late.ts';
import { basedOn } from '../typed-version.ts';
import { areaPage } from './area-page.ts';
import { type AreaShown, areaShown } from './presenter.ts';
import { clashPage } from './clash-page.ts';

const areaOf = (visit: Visit, room: Room): AreaShown | null => {
  const shown = areaShown(room, visit.params['area'] ?? '');
  return shown === null ? null : { ...shown, href: onItsWay(visit, shown.href) };
};

/** An area of the agenda. */
export const showArea = (visit: Visit, room: Room): Answer => {
  const shown = areaOf(visit, room);
  return shown === null ? notFound(visit.visitor) : areaPage({ room, visitor: visit.visitor, shown });
};

interface Writing {
  readonly room: Room;
  readonly shown: AreaShown;
  readonly text: string;
}

const clashWith = (visit: Visit, { room, shown, text }: Writing, theirs: Paper, error?: string): string =>
  clashPage({
    room,
    visitor: visit.visitor,
    shown,
    yours: text,
    theirs: {
      text: theirs.fields['text'] ?? '',
      who: theirs.savedBy,
      when: sayInstant(theirs.savedAt, visit.now),
      version: theirs.version,
    },
    error,
  });

const tooLong = (visit: Visit, { room, shown, text }: Writing, max: number): Answer => {
  const why = `Shorten the text to ${max.toLocaleString('en-GB')} characters or fewer`;
  const returned = { body: { text }, errors: [{ field: 'text', message: why }] };
  const usual = () => areaPage({ room, visitor: visit.visitor, shown, returned: { ...returned, form: 'text' } });
  const open = { part: 'notes', area: shown.area.id } as const;
  return notSaved(visit, { why, shown: pageAgain(visit, { room, returned: { ...returned, open }, usual }) });
};

const answerTo = (visit: Visit, writing: Writing, kept: PaperKept): Answer => {
  const { room, shown } = writing;
  switch (kept.kind) {
    case 'saved': {
      const to = visit.body['then'] === 'next' && shown.next !== null ? shown.next.href : shown.href;
      return saved(visit, { to: leadsTo(visit, to, 'notes'), version: kept.paper.version });
    }
    case 'clash':
      return clash(visit, { who: kept.theirs.savedBy, shown: clashWith(visit, writing, kept.theirs) });
    case 'too-long':
      return tooLong(visit, writing, kept.max);
    case 'closed':
      return tooLate(visit, room.caseId);
    case 'forbidden':
      return notYours(visit);
    case 'not-found':
      return notFound(visit.visitor);
  }
};

/** Two texts were shown and none was chosen: they are shown again, theirs as it is by now. */
const chooseFirst = (visit: Visit, room: Room, shown: AreaShown): Answer => {
  const theirs = room.papers.get(`area/${shown.area.id}`);
  if (theirs === undefined) return seeOther(leadsTo(visit, shown.href, 'notes'));
  const writing = { room, shown, text: visit.body['yours'] ?? '' };
  return withStatus(422, clashWith(visit, writing, theirs, 'Select which text should stand'));
};

/** Saves what is written under an area: by itself, by its button, or after a choice between two texts. */
export const writeArea = async (visit: Visit, room: Room): Promise<Answer> => {
  const shown = areaOf(visit, room);
  if (shown === null) return notFound(visit.visitor);
  const { house, person, body } = visit;
  const isChoice = body['yours'] !== undefined;
  const text = isChoice ? keptText(body) : (body['text'] ?? '');
  if (text === undefined) return chooseFirst(visit, room, shown);
  if (body['keep'] === 'theirs') return seeOther(leadsTo(visit, shown.href, 'notes'));
  const key = `area/${shown.area.id}`;
  const kept = await savePaper(house, person, { caseId: room.caseId, key, basedOn: basedOn(visit), fields: { text } });
  return answerTo(visit, { room, shown, text }, kept);
};
