import type { Invited } from '../casefile/invitation/invitation.ts';
import { hasChangedSinceIssue } from '../casefile/minutes/issue-minutes.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { actionKey } from './own/actions-agreed.ts';
import { type Owner, deskOwner, namedOwner, ownerOf } from './owner.ts';
import { type Looking, type ToDo, at, clockOf, dutyEnding, hour, noClock, toDo } from './to-do.ts';

const unread = ({ issues, invitations }: CaseFileIn<'closed'>): readonly Invited[] => {
  const latest = issues.at(-1);
  if (latest === undefined) return [];
  return invitations.filter(({ id }) => latest.invitationIds.includes(id) && latest.received[id] === undefined);
};

const minutesToDos = (state: CaseFileIn<'closed'>, looking: Looking): readonly ToDo[] => {
  const { protocol } = looking;
  const { form, booking, corrections, issues } = state;
  const owner = deskOwner(protocol, booking.desk);
  const undecided = corrections.filter(({ ruling }) => ruling === null);
  const { decidedBy, clauses } = protocol.circulation.corrections ?? { decidedBy: protocol.chair.role, clauses: [] };
  const first = issues.length === 0;
  return [
    ...(first
      ? [toDo('issue-minutes', 'Send the minutes', { owner, clock: clockOf(dutyEnding(looking, ['minutes-issued'])) })]
      : []),
    ...(undecided.length === 0 && hasChangedSinceIssue(state)
      ? [toDo('issue-minutes', 'Send the corrected minutes', { owner, clock: { ...noClock, clauses } })]
      : []),
    ...undecided.map(({ id }) =>
      toDo('decide-correction', 'Decide a correction to the minutes', {
        owner: namedOwner(form, protocol, decidedBy),
        clock: { ...noClock, clauses },
        subject: id,
      }),
    ),
    ...unread(state).map(({ id, email }) =>
      toDo('read-minutes', 'Read the minutes', {
        owner: { kind: 'address', address: email.toLowerCase() },
        subject: id,
      }),
    ),
  ];
};

export const afterToDos = (state: CaseFileIn<'closed'>, looking: Looking): readonly ToDo[] => {
  const conference = dutyEnding(looking, ['conference-held']);
  const actions = state.actions.filter((action) => action.state === 'open');
  return [
    ...minutesToDos(state, looking),
    ...actions.map(({ id, byWhen, invitationId }) => {
      const invitation = state.invitations.find((each) => each.id === invitationId);
      const owner: Owner =
        invitation === undefined
          ? namedOwner(state.form, looking.protocol, looking.protocol.request.completedBy)
          : { kind: 'address', address: invitation.email.toLowerCase() };
      const due = looking.duties.find(({ key }) => key === actionKey(id));
      // Whoever was invited does the action; why it is late is for those who run the discussion to say.
      const unexplained = due?.reason === null && owner.kind !== 'address' ? due.key : null;
      const clock = { ...at(byWhen), warnSeconds: due?.warnSeconds ?? hour, unexplained };
      return toDo('do-action', 'Carry out an action', { owner, clock, subject: id });
    }),
    ...(conference === undefined
      ? []
      : [
          toDo('conference', conference.title, {
            owner: ownerOf(conference, state, looking.protocol),
            clock: clockOf(conference),
          }),
        ]),
  ];
};
