import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { type RequestSeen, seeRequest } from '../../../application/see-request.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { type Answer, seeOther } from '../../answer.ts';
import { paths } from '../../paths.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';

/** A request being written, as the pages of its journey show it. */
export interface OpenRequest extends RequestSeen {
  readonly caseId: string;
}

export type Opened =
  | { readonly ok: true; readonly request: OpenRequest }
  /** What to answer instead: not theirs, not there, or sent already. */
  | { readonly ok: false; readonly answer: Answer };

export const caseIdOf = ({ params }: Pick<Visit, 'params'>): string => params['id'] ?? '';

/** The refusal for somebody who does not write this request. */
export const notTheirs = ({ visitor, protocol: { protocol } }: Visit): Answer => {
  const { completedBy, clauses } = protocol.request;
  const message = `Only the ${atWork(protocol, completedBy)} who started this request can write it.`;
  return forbidden(visitor, { message, clauses });
};

const atWork = (protocol: Protocol, role: string): string => insideSentence(roleName(protocol, role));

/** Once a request is sent its pages lead to where it says so. */
const elsewhere = async (visit: Visit, caseId: string): Promise<Answer> => {
  const seen = await seeDiscussion(visit.house, visit.person, { caseId });
  return seen.kind === 'seen' ? seeOther(paths.requestSent(caseId)) : notFound(visit.visitor);
};

/** The request that a visit is about, for whoever writes it. */
export const openRequest = async (visit: Visit): Promise<Opened> => {
  const caseId = caseIdOf(visit);
  const seen = await seeRequest(visit.house, visit.person, caseId);
  switch (seen.kind) {
    case 'seen':
      return { ok: true, request: { ...seen.value, caseId } };
    case 'forbidden':
      return { ok: false, answer: notTheirs(visit) };
    case 'not-found':
      return { ok: false, answer: await elsewhere(visit, caseId) };
  }
};
