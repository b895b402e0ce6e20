import { factsSoFar } from '../../../casefile/facts-of-case.ts';
import { guidanceOn } from '../../../casefile/guidance-on.ts';
import { type Html, html } from '../../html.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import type { Seen } from './seen.ts';

/** What the procedure wants those who run the discussion to know: about it, about whom to ring, and about disagreements. */
export const guidanceHere = ({ state, protocol, now }: Seen): Html => {
  const facts = state.status === 'none' ? {} : factsSoFar(state, protocol, now.toString());
  return html`
    ${guidanceCard(guidanceOn('discussion', protocol, facts))}
    ${guidanceCard(guidanceOn('contacts', protocol, facts), 'Whom to ring')}
    ${guidanceCard(guidanceOn('dispute', protocol, facts), 'When people disagree')}`;
};
