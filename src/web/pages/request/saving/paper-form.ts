import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Field } from '../../../../protocol/schema.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { OpenRequest } from '../open-request.ts';
import type { PartOf } from './merge-answers.ts';

/** A form that writes one paper of a request. */
export interface PaperForm {
  readonly caseId: string;
  /** The paper's key. */
  readonly key: string;
  /** Where the form is, and where it is sent. */
  readonly path: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly partOf?: PartOf;
  /** What the form holds while nothing has been typed in it: then nothing is added. */
  readonly blank?: Answers;
  /** What the button "use this" puts in place of what was typed. */
  readonly fill?: (typed: Answers, chosen: string) => Answers;
  /** The page of the form with text that could not be saved. */
  readonly show: (request: OpenRequest, unsaved: { typed: Answers; errors: readonly PageError[] }) => string;
  /** Where to go once it is saved. */
  readonly next: (request: OpenRequest) => string;
}

/** The question, or the questions together, that a part of the paper holds. */
export const partOfForm = ({ fields }: PaperForm, part: string, partOf: PartOf): readonly Field[] =>
  fields.filter(({ id }) => partOf(id) === part);
