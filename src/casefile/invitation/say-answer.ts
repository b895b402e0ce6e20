import { emailFault } from '../email.ts';
import type { Decided } from '../events.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted } from '../verdict.ts';
import type { InvitationAnswer } from './invitation.ts';

const fault = (answer: InvitationAnswer): Verdict<never> | null => {
  if (answer.kind === 'decline')
    return textFault(answer.reason, { field: 'reason', what: 'why nobody can come', max: 1_000 });
  if (answer.kind === 'deputy')
    return (
      textFault(answer.name, { field: 'name', what: 'the full name of your deputy', max: 200 }) ??
      emailFault(answer.email, 'email') ??
      lengthFault(answer.telephone, { field: 'telephone', what: 'the telephone number', max: 50 })
    );
  return null;
};

/** An answer as the record keeps it. */
export const tidyAnswer = (answer: InvitationAnswer): InvitationAnswer => {
  if (answer.kind === 'decline') return { ...answer, reason: tidy(answer.reason) };
  if (answer.kind === 'deputy')
    return { ...answer, name: tidy(answer.name), email: tidy(answer.email), telephone: tidy(answer.telephone) };
  return answer;
};

/** On the telephone: who said so, and at which instant (ISO). */
interface OnTheTelephone {
  readonly who: string;
  readonly at: string;
}

/** The answer to an invitation, recorded; by whose word, where it was given on the telephone. */
export const sayAnswer = (
  invitationId: string,
  answer: InvitationAnswer,
  telephone: OnTheTelephone | null = null,
): Verdict<Decided> => {
  const said = { invitationId, answer: tidyAnswer(answer) };
  return (
    fault(said.answer) ??
    accepted<Decided>(
      telephone === null
        ? { type: 'InvitationAnswered', data: said }
        : { type: 'InvitationAnswered', occurredAt: telephone.at, data: { ...said, byTelephone: telephone.who } },
    )
  );
};
