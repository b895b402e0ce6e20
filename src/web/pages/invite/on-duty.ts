import type { OnDuty } from '../../../diary/who-answers.ts';
import { agencyName } from '../../../protocol/agency-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** The fields of an invitation for somebody on an agency's own rota, who comes in a role of it. */
export const onDutyFields = (
  { name, email, telephone }: OnDuty,
  { id: role, agency }: Protocol['roles'][number],
  protocol: Protocol,
) => ({ name, role, organisation: agencyName(protocol, agency), email: email ?? '', telephone: telephone ?? '' });

/** The role somebody on duty comes in: their own, or the one in which their agency is invited. */
export const roleOnDuty = (
  { role, agency }: OnDuty,
  invited: readonly { readonly role: string }[],
  { roles }: Protocol,
): Protocol['roles'][number] | undefined => {
  const wanted = role ?? invited[0]?.role;
  return roles.find((each) => each.agency === agency && each.id === wanted);
};
