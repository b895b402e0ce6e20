import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { beginRequest } from '../../../../application/begin-request.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { forbidden } from '../../../wrong/pages.ts';
import { earlierChoices } from './earlier.ts';
import { newRequestView } from './view.ts';

const notTheirRole = ({ visitor, protocol: { protocol } }: Visit): Answer => {
  const { completedBy, clauses } = protocol.request;
  const role = insideSentence(roleName(protocol, completedBy));
  return forbidden(visitor, { message: `A ${protocol.words.request} is made by the ${role}.`, clauses });
};

const shown = async (
  { house, person, visitor, protocol, now }: Visit,
  errors: readonly PageError[],
): Promise<string> => {
  const earlier = await earlierChoices(house, person, now);
  return newRequestView({ visitor, protocol: protocol.protocol, earlier, errors });
};

export const showNew = (visit: Visit): Promise<Answer> | Answer =>
  visit.person.role === visit.protocol.protocol.request.completedBy ? shown(visit, []) : notTheirRole(visit);

/** Opens a case file and leads to its task list, or, filled in, to where it is looked through and sent; pressed twice it opens one. */
export const begin = async (visit: Visit): Promise<Answer> => {
  const { house, person, idempotencyKey, body, protocol } = visit;
  const follows = body['follows'] ?? '';
  const filled = body['fill'] === 'yes' && follows !== '';
  const beginning = { idempotencyKey, follows: follows === '' ? null : follows, filled, byTelephone: filled };
  const begun = await beginRequest(house, person, beginning);
  switch (begun.kind) {
    case 'done':
      return seeOther(filled ? paths.checkRequest(begun.caseId) : paths.request(begun.caseId));
    case 'forbidden':
      return notTheirRole(visit);
    case 'not-theirs': {
      const message = `Select one of your own ${protocol.protocol.words.discussion}s that are over`;
      return withStatus(422, await shown(visit, [{ field: 'follows', message }]));
    }
  }
};
