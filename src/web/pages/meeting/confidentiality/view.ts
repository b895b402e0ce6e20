import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Neighbour } from '../frame/way.ts';
import { wayOn } from '../frame/way-view.ts';

export interface ConfidentialityView {
  readonly caseId: string;
  readonly csrf: string;
  readonly text: string;
  readonly clauses: readonly string[];
  /** The wording is the authority's own, not the procedure's. */
  readonly assumed: boolean;
  readonly givenAt: string | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The statement to read out, and whether it was. */
export const confidentialityView = ({
  caseId,
  csrf,
  text,
  clauses,
  assumed,
  givenAt,
  previous,
  next,
}: ConfidentialityView): Html => html`
  <h1 class="govuk-heading-l room__title">Confidentiality</h1>
  <p class="lead">Read this out to everybody. ${clauseChips(clauses)}${assumed ? ' The wording is a local assumption.' : null}</p>
  <blockquote class="statement">${text}</blockquote>
  ${
    givenAt === null
      ? form({ action: paths.meetingConfidentiality(caseId), csrf, body: button({ text: 'Given to everyone' }) })
      : html`<p class="confirmed">${stateWord('done', 'Given to everyone')} ${givenAt}. Read it again to anybody who comes later.</p>`
  }
  ${wayOn({ previous, next })}`;
