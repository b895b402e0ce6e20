import { summaryList } from '../../govuk/lists.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';
import type { TimeShown } from './presenter.ts';

export interface TimesView {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly reference: string;
  readonly times: readonly TimeShown[];
  /** What this person records by itself is corrected there. */
  readonly records: boolean;
}

const value = ({ says, before }: TimeShown): Html =>
  html`${says}${before.map(
    ({ was, by, at, reason }) =>
      html`<br><span class="quiet">Before: ${was}. Corrected by ${by}, ${at}: ${reason}</span>`,
  )}`;

/** The times of a discussion that can be corrected, with what was recorded before. */
export const timesView = ({ visitor, caseId, reference, times, records }: TimesView): string =>
  page({
    title: `Correct a time, ${reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(caseId),
    body: html`
      <h1 class="govuk-heading-l">Correct a time</h1>
      <p class="lead">${reference}. Limits count from when things happened. What was recorded before stays to be read.</p>
      ${
        times.length === 0
          ? html`<p class="govuk-body">No time has been recorded that can be corrected.</p>`
          : summaryList({
              rows: times.map((shown) => ({
                key: shown.title,
                value: value(shown),
                actions: [
                  {
                    href: paths.correctTime(caseId, shown.time.moment),
                    text: 'Correct',
                    about: shown.title.toLowerCase(),
                  },
                ],
              })),
            })
      }
      ${records ? html`<p class="govuk-body">To correct something else that was recorded, <a class="govuk-link" href="${paths.recordHappening(caseId)}">record what happened</a> and say what it puts right.</p>` : null}`,
  });
