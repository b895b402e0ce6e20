import { meetingThatFollows } from '../../describe/meeting-that-follows.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Seen } from './seen.ts';

const listOf = (word: string, relatives: Seen['chain']): Html | null =>
  relatives.length === 0
    ? null
    : html`<p>${word} ${relatives.map(
        ({ caseId, reference }, index) =>
          html`${index === 0 ? null : ', '}<a class="govuk-link" href="${paths.discussion(caseId)}">${reference}</a>`,
      )}</p>`;

/** The discussions before and after this one that the person may read. */
export const chainSide = (seen: Seen): Html | null => {
  const { chain, caseId, state, visitor, may, protocol } = seen;
  const word = protocol.protocol.words.discussion;
  const follows = may.has('hold-by-telephone') ? meetingThatFollows({ caseId, state, csrf: visitor.csrf, word }) : null;
  return html`${earlierAndLater(chain)}${follows}`;
};

const earlierAndLater = (chain: Seen['chain']): Html | null =>
  chain.length === 0
    ? null
    : html`<h2 class="govuk-heading-m">Earlier and later</h2>
        ${listOf(
          'Follows',
          chain.filter(({ side }) => side === 'before'),
        )}
        ${listOf(
          'Followed by',
          chain.filter(({ side }) => side === 'after'),
        )}`;
