import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { sayDue } from '../../../../calendar/say.ts';
import { quoracyNow } from '../../../../casefile/attendance/quoracy.ts';
import { sayOptions } from '../../../../casefile/decision/answers-in.ts';
import { decisionsAsked } from '../../../../casefile/decision/decisions-asked.ts';
import { childrenFor } from '../../../../casefile/decision/children.ts';
import type { FamilyMember } from '../../../../casefile/request/request-form.ts';
import { sayList } from '../../../../documents/said/list.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { paths } from '../../../paths.ts';
import type { Tone } from '../../../pieces/shape.ts';
import { memberName } from '../../../describe/family.ts';
import { ageOf } from '../children.ts';
import { type Room, chairName } from '../room.ts';
import { type Listed, rosterOf, sayPresence, tookPart } from '../roster.ts';

export interface ChildBeside {
  readonly name: string;
  readonly age: string | null;
  /** Not the subject of the request, but answered for all the same. */
  readonly isOther: boolean;
  readonly decided: readonly { readonly what: string; readonly answer: string }[];
  readonly undecided: readonly string[];
  /** Where the next decision about this child is taken; null when none is left. */
  readonly decideAt: string | null;
}

/** Whether those who are here are enough, in a sentence. */
export interface QuorumBeside {
  readonly state: 'quorate' | 'inquorate' | 'nobody-yet';
  /** The seats it is about: those filled while quorate, otherwise those nobody fills. */
  readonly seats: string;
  readonly clauses: readonly string[];
}

/** What stands beside the writing: who is here, whether that is enough, every child, the actions so far. */
export interface Beside {
  readonly quorum: QuorumBeside;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly says: string;
    readonly tone: Tone;
    readonly isChair: boolean;
  }[];
  readonly views: { readonly given: number; readonly here: number };
  readonly children: readonly ChildBeside[];
  readonly actions: readonly {
    readonly what: string;
    readonly who: string;
    readonly by: string;
    readonly isStep: boolean;
  }[];
}

const tones: Readonly<Record<Listed['presence'], Tone>> = {
  present: 'good',
  left: 'none',
  apologies: 'open',
  absent: 'open',
};

const peopleOf = (room: Room): Beside['people'] => {
  const { meeting, protocol } = room;
  const order: readonly Listed['presence'][] = ['present', 'left', 'apologies', 'absent'];
  const chair = chairName(room);
  return rosterOf(meeting, protocol.protocol)
    .toSorted((one, other) => order.indexOf(one.presence) - order.indexOf(other.presence))
    .map((one) => ({
      name: one.name,
      role: roleName(protocol.protocol, one.role),
      says: sayPresence(one),
      tone: tones[one.presence],
      isChair: one.name === chair,
    }));
};

/** The children that any decision is taken for, one by one. */
const childrenOf = ({ meeting, protocol }: Room): readonly FamilyMember[] => {
  const rules = decisionsAsked(meeting, protocol).filter(({ perChild }) => perChild);
  return meeting.form.people.filter((one) => rules.some((rule) => childrenFor(rule, meeting.form).includes(one)));
};

const childBeside = ({ caseId, meeting, protocol }: Room, child: FamilyMember): ChildBeside => {
  const rules = decisionsAsked(meeting, protocol).filter(
    (rule) => rule.perChild && childrenFor(rule, meeting.form).includes(child),
  );
  const madeFor = (decision: string) =>
    meeting.decisions.find(({ decisionId, childId }) => decisionId === decision && childId === child.id);
  const decided = rules.flatMap((rule) => {
    const made = madeFor(rule.id);
    return made === undefined ? [] : [{ what: rule.title, answer: sayOptions(rule, made.answer) }];
  });
  const open = rules.filter(({ id }) => madeFor(id) === undefined);
  const next = open.find(({ closesMeeting }) => closesMeeting) ?? open[0];
  return {
    name: memberName(child),
    age: ageOf(child, meeting),
    isOther: child.group !== 'child',
    decided,
    undecided: open.map(({ title }) => title),
    decideAt: next === undefined ? null : paths.meetingDecision(caseId, next.id, child.id),
  };
};

const quorumOf = ({ meeting, protocol }: Room): QuorumBeside => {
  const { quorate, seats } = quoracyNow(meeting, protocol);
  const told = seats.filter(({ state }) => state === (quorate ? 'filled' : 'empty'));
  const isAnybodyHere = meeting.attendance.some(({ presence }) => presence === 'present');
  return {
    state: quorate ? 'quorate' : isAnybodyHere ? 'inquorate' : 'nobody-yet',
    seats: sayList(told.map(({ name }) => insideSentence(name))),
    clauses: quorate ? [] : [...new Set(told.flatMap(({ clauses }) => clauses))],
  };
};

/** Everything beside the writing, at this moment. */
export const besideOf = (room: Room): Beside => {
  const { meeting, protocol, now } = room;
  const here = rosterOf(meeting, protocol.protocol).filter(tookPart);
  return {
    quorum: quorumOf(room),
    people: peopleOf(room),
    views: {
      given: here.filter(({ id }) => meeting.views.some(({ invitationId }) => invitationId === id)).length,
      here: here.length,
    },
    children: childrenOf(room).map((child) => childBeside(room, child)),
    actions: meeting.actions
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ what, who, byWhen, kind }) => ({ what, who, by: sayDue(byWhen, now), isStep: kind === 'safety-plan' })),
  };
};
