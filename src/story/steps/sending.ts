import { guidanceOn } from '../../casefile/guidance-on.ts';
import { guidancePages } from '../../protocol/language/afterwards.ts';
import { reached } from '../audiences.ts';
import { factsOf } from '../looking.ts';
import { found, type Outcome, type Playing, step } from '../step.ts';
import { listed } from '../subject.ts';

const documents = {
  'the minutes': 'minutes',
  'the action table': 'actionTable',
  'the discussion record': 'discussionRecord',
} as const;

type Document = (typeof documents)[keyof typeof documents];

interface Sent {
  readonly to: readonly string[];
  readonly clauses: readonly string[];
}

const reaches = (
  sent: Sent | undefined,
  told: Playing['told'],
  { roles, wanted }: { readonly roles: string; readonly wanted: boolean },
) => {
  if (sent === undefined) return found(!wanted, 'The protocol sends it to nobody.');
  const all = reached(sent.to, told);
  const ok = listed(roles).every((role) => all.includes(role) === wanted);
  return found(ok, `It reaches ${all.join(', ') || 'nobody in this story'} (for ${sent.to.join(', ')}).`, sent.clauses);
};

const goes =
  (document: Document, wanted: boolean) =>
  ({ told, protocol }: Playing, roles = ''): Outcome =>
    reaches(protocol.circulation[document], told, { roles, wanted });

const signs = ({ told, protocol }: Playing, roles: string, wanted: boolean): Outcome => {
  const { signing } = protocol.circulation;
  if (signing === undefined) return found(!wanted, 'Nothing is signed.');
  return reaches({ to: signing.by, clauses: signing.clauses }, told, { roles, wanted });
};

const never = ({ protocol }: Playing, whom: string): Outcome => {
  const { never: none } = protocol.circulation;
  const ok = none?.to.includes(whom) === true;
  return found(ok, `Nothing goes to: ${none?.to.join(', ') ?? 'the protocol names nobody'}.`, none?.clauses);
};

const says = (
  playing: Playing,
  name: string,
  { id, wanted }: { readonly id: string; readonly wanted: boolean },
): Outcome => {
  const page = guidancePages.find((each) => each === name);
  const shown = page === undefined ? [] : guidanceOn(page, playing.inForce, factsOf(playing)).map((one) => one.id);
  const clauses = playing.protocol.guidance.find((each) => each.id === id)?.clauses;
  return found(shown.includes(id) === wanted, `It says ${shown.join(', ') || 'nothing'}.`, clauses);
};

/** What is sent, signed, corrected and said. */
export const sending = [
  ...Object.entries(documents).flatMap(([words, document]) => [
    step(`${words} go/goes to {roles}`, goes(document, true)),
    step(`${words} do/does not go to {roles}`, goes(document, false)),
  ]),
  step('nothing goes to {text}', (playing, whom = '') => never(playing, whom)),
  step('{roles} sign(s)', (playing, roles = '') => signs(playing, roles, true)),
  step('{roles} do/does not sign', (playing, roles = '') => signs(playing, roles, false)),
  step('corrections are decided by {role}', ({ protocol }, role) => {
    const { corrections } = protocol.circulation;
    const by = corrections?.decidedBy;
    return found(by === role, by === undefined ? 'There are none.' : `By ${by}.`, corrections?.clauses);
  }),
  step('there are no corrections', ({ protocol }) => {
    const { corrections } = protocol.circulation;
    return found(corrections === undefined, `They are decided by ${corrections?.decidedBy ?? ''}.`);
  }),
  step('{page} says {guidance}', (playing, name = '', id = '') => says(playing, name, { id, wanted: true })),
  step('{page} does not say {guidance}', (playing, name = '', id = '') => says(playing, name, { id, wanted: false })),
  step('the meeting covers {area}', ({ protocol }, area) =>
    found(true, '', protocol.meeting.areas.find(({ id }) => id === area)?.clauses),
  ),
];
