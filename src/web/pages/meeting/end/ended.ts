import { sayInstant } from '../../../../calendar/say.ts';
import type { CaseFileIn } from '../../../../casefile/state.ts';
import { gathering, momentsOfGathering } from '../../../../protocol/gathering.ts';
import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import type { Answer } from '../../../answer.ts';
import { countOf } from '../../../describe/family.ts';
import { meetingThatFollows } from '../../../describe/meeting-that-follows.ts';
import { button } from '../../../govuk/button.ts';
import { panel } from '../../../govuk/show.ts';
import { html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { clockCard } from '../../../pieces/clock-card.ts';
import { clockFace } from '../../../pieces/clock-face.ts';
import type { Opened } from '../open-room.ts';

const tableSaid = ({ actionTableSentAt, actionTableTo }: CaseFileIn<'closed'>): string =>
  actionTableSentAt === null
    ? ''
    : ` The action table has gone to ${countOf(actionTableTo.length, 'person', 'people')}.`;

/** The meeting is over: what was sent, and the next thing to do. */
export const showEnded = ({ visit, seen }: Opened, closed: CaseFileIn<'closed'>): Answer => {
  const { visitor, protocol, now } = visit;
  const { caseId, duties, may } = seen;
  const word = gathering(protocol.protocol);
  const ends = momentsOfGathering(protocol.protocol, 'ended');
  const open = duties.filter(({ startedBy, endedAt }) => ends.includes(startedBy ?? '') && endedAt === null);
  return page({
    title: `The ${word} has ended, ${closed.reference}`,
    visitor,
    active: 'discussions',
    body: html`
      ${panel(`${sentenceCase(word)} ${closed.reference} has ended`, `It ended ${sayInstant(closed.endedAt, now)}.${tableSaid(closed)}`)}
      <h2 class="govuk-heading-m">What happens next</h2>
      ${open.map((duty) => clockCard(clockFace(duty, now, protocol.protocol)))}
      ${may.has('hold-by-telephone') ? meetingThatFollows({ caseId, state: closed, csrf: visitor.csrf, word: protocol.protocol.words.discussion }) : null}
      <div class="govuk-button-group">
        ${may.has('issue-minutes') ? button({ text: 'Look through and send the minutes', href: paths.minutes(caseId) }) : null}
        <a class="govuk-link" href="${paths.discussion(caseId)}">Go to the discussion</a>
      </div>`,
  });
};
