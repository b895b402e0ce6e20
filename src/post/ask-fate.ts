import { noteBounce } from '../store/bounces.ts';
import type { Database } from '../store/connect.ts';
import { type Question, endAttempt, endQuestion, takeQuestions } from '../store/post.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { Carrier, Fate } from './carrier.ts';

const atOnce = 20;
const notKnown: Fate = { kind: 'not-known' };

/**
 * Asks a service what became of messages that it took, or perhaps took. What it does not know, or cannot say now, is
 * asked again later, and so is everything where this carrier has nobody to ask, as after a change from one to another.
 * Answers how many were settled.
 */
export async function askFates(db: Database, authorityId: string, { ask }: Carrier): Promise<number> {
  const questions = await withinAuthority(db, authorityId, (tx) => takeQuestions(tx, atOnce));
  let settled = 0;
  for (const question of questions) {
    const fate = (await ask?.(question).catch(() => notKnown)) ?? notKnown;
    if (await settle(db, authorityId, question, fate)) settled += 1;
  }
  return settled;
}

const found = (serverId: string | null, canBeAsked: boolean) =>
  ({ outcome: 'sent', answer: 'The service says that it has taken it.', serverId, canBeAsked }) as const;

function settle(db: Database, authorityId: string, question: Question, fate: Fate): Promise<boolean> {
  return withinAuthority(db, authorityId, async (tx) => {
    switch (fate.kind) {
      case 'not-known':
        return false;
      case 'taken':
        return question.serverId === null && (await endAttempt(tx, question, found(fate.serverId, true)));
      case 'delivered':
        await endAttempt(tx, question, found(question.serverId, false));
        await endQuestion(tx, question);
        return true;
      case 'failed':
        await noteBounce(tx, question.id, fate.said);
        await endQuestion(tx, question);
        return true;
    }
  });
}
