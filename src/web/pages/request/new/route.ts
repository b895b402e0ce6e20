import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { beginRequest } from '../../../../application/begin-request.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { forbidden } from '../../../wrong/pages.ts';
import { newRequestView } from './view.ts';

const notTheirRole = ({ visitor, protocol: { protocol } }: Visit): Answer => {
  const { completedBy, clauses } = protocol.request;
  const role = insideSentence(roleName(protocol, completedBy));
  return forbidden(visitor, { message: `A ${protocol.words.request} is made by the ${role}.`, clauses });
};

export const showNew = (visit: Visit): Answer => {
  const { person, visitor, protocol } = visit;
  if (person.role !== protocol.protocol.request.completedBy) return notTheirRole(visit);
  return newRequestView({ visitor, protocol: protocol.protocol });
};

/** Opens a case file and leads to its task list; pressed twice it opens one. */
export const begin = async (visit: Visit): Promise<Answer> => {
  const { house, person, idempotencyKey } = visit;
  const begun = await beginRequest(house, person, { idempotencyKey });
  return begun.kind === 'done' ? seeOther(paths.request(begun.caseId)) : notTheirRole(visit);
};
