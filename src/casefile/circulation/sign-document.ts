import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { longest, textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { Signature } from './signature.ts';
import { signatureOf, toSign } from './signatures.ts';

export type SignDocument = Omit<Signature, 'what'>;

const names = { minutes: 'minutes', 'action-table': 'action table' } as const;

/** Signs the document that the protocol asks to be signed, by typing one's name. Once an issue, and never taken back. */
export const signDocument: Decide<SignDocument> = (state, command, { protocol: { protocol } }) => {
  const { signing } = protocol.circulation;
  if (signing === undefined) return notNow('This procedure asks for no signatures.');
  const name = names[signing.what];
  const document = state.status === 'closed' ? toSign(state, protocol) : null;
  if (state.status !== 'closed' || document === null)
    return notNow(`The ${name} can be signed once ${signing.what === 'minutes' ? 'they are' : 'it is'} sent.`);
  const { what, issueNumber, signers } = document;
  const { invitationId, typedName } = command;
  if (!signers.some(({ id }) => id === invitationId))
    return refused('not-a-signer', `You are not asked to sign the ${name}.`, signing.clauses);
  if (command.issueNumber !== issueNumber)
    return notNow('A later issue of the minutes has been sent. Read it before you sign.');
  if (signatureOf(state, document, invitationId) !== null) return notNow(`You have already signed the ${name}.`);
  const fault = textFault(typedName, { field: 'full-name', what: 'your full name', max: longest.name });
  if (fault !== null) return fault;
  const signature = { invitationId, what, issueNumber, typedName: tidy(typedName) };
  return accepted({ type: 'DocumentSigned', data: signature });
};
