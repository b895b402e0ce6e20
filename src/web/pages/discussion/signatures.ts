import { type Signed, whoSigned } from '../../../casefile/circulation/signatures.ts';
import type { Signature } from '../../../casefile/circulation/signature.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { people } from '../../pieces/person-line.ts';
import type { Seen } from './seen.ts';

const names = { minutes: 'the minutes', 'action-table': 'the action table' } as const;

const sentence = ({ document, signed, missing }: Signed): string => {
  const count = `Signed by ${String(signed.length)} of ${String(document.signers.length)}.`;
  return missing.length === 0 ? count : `${count} Not yet: ${missing.map(({ name }) => name).join(', ')}.`;
};

/** They came, and have no page to sign from. */
const uninvited = ({ state, protocol }: Seen): readonly string[] => {
  const { signing } = protocol.protocol.circulation;
  if (state.status !== 'closed' || signing?.by.includes('attended') !== true) return [];
  const invited = new Set(state.invitations.map(({ id }) => id));
  return state.attendance
    .filter(({ id, presence }) => !invited.has(id) && (presence === 'present' || presence === 'left'))
    .map(({ name }) => name);
};

/** For somebody who runs it and took part: from here to their own invitation, where they sign. */
const own = ({ caseId, ownInvitations }: Seen, { document, missing }: Signed): Html | null => {
  const mine = missing.find(({ id }) => ownInvitations.includes(id));
  if (mine === undefined) return null;
  return html`<p><a class="govuk-link" href="${paths.invitation(caseId, mine.id)}">Sign ${names[document.what]}</a></p>`;
};

/** Who has signed a document and who has not yet; nothing where the procedure asks for no signatures under it. */
export const signatures = (seen: Seen, what: Signature['what']): Html | null => {
  const { state, protocol, now } = seen;
  const found = state.status === 'closed' ? whoSigned(state, protocol.protocol) : null;
  if (found?.document.what !== what) return null;
  const others = uninvited(seen);
  const lines = found.signed.map(({ signer, signature }) => ({
    name: signer.name,
    role: signer.organisation,
    state: { tone: 'done', says: `Signed ${sayInstant(signature.at, now)} as ${signature.typedName}` } as const,
  }));
  const title = `Who has signed ${names[what]}`;
  return html`<p>${sentence(found)} ${clauseChips(protocol.protocol.circulation.signing?.clauses ?? [])}</p>
    ${own(seen, found)}
    ${others.length === 0 ? null : html`<p>Came without an invitation, so cannot sign here: ${others.join(', ')}.</p>`}
    ${lines.length === 0 ? null : details(title, people(title, lines), 'closed')}`;
};
