import type { RequestForm } from '../../../casefile/request/request-form.ts';
import { factsOf } from '../../../casefile/request/facts-of.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import { instantIn } from '../../instant-in.ts';
import { momentFields } from '../meeting/typed-moment.ts';

/** The request's own rationale for a later meeting, where the protocol's form asks for it. */
export const rationaleField = (role: string): string => `${role}-rationale`;

/** The only one there is to choose. */
const onlyOf = (all: readonly { readonly id: string }[]): string | undefined =>
  all.length === 1 ? all[0]?.id : undefined;

/** What the decision form begins with: all that the request already says. */
export const firstTyped = (
  { answers, people }: RequestForm,
  protocol: Protocol,
  nameOf: (id: string) => string,
): Fields => {
  const { urgency } = factsOf({ answers, people }, protocol);
  const acted = instantIn(answers['acted-at']);
  const by = protocol.urgencies.flatMap(({ rationaleBy }) => rationaleBy ?? []).at(0);
  const staff = protocol.request.sections
    .flatMap(({ fields }) => fields)
    .find(({ type, role }) => type === 'staff' && role === by);
  return {
    urgency: typeof urgency === 'string' ? urgency : onlyOf(protocol.urgencies),
    decided: 'now',
    acted: acted === null ? 'no' : 'yes',
    ...(acted === null ? {} : momentFields('action-taken-at', acted)),
    desk: answers['desk'] ?? onlyOf(protocol.desks),
    rationale: by === undefined ? undefined : answers[rationaleField(by)],
    'rationale-by': staff === undefined ? undefined : nameOf(answers[staff.id] ?? ''),
  };
};
