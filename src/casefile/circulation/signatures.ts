import type { Protocol } from '../../protocol/schema.ts';
import type { Invited } from '../invitation/invitation.ts';
import type { CaseFileIn } from '../state.ts';
import { audienceOf } from './audience-of.ts';
import type { KeptSignature, Signature } from './signature.ts';

type Closed = CaseFileIn<'closed'>;

/** What is there to be signed: the action table as it was sent, or the latest issue of the minutes. */
export interface ToSign extends Pick<Signature, 'what' | 'issueNumber'> {
  /** Whom the protocol asks to sign, of those it went to: nobody signs what they were not sent. */
  readonly signers: readonly Invited[];
}

const sentAs = (
  what: Signature['what'],
  { actionTableSentAt, actionTableTo, issues }: Closed,
): { readonly issueNumber: number | null; readonly to: readonly string[] } | null => {
  if (what === 'action-table') return actionTableSentAt === null ? null : { issueNumber: null, to: actionTableTo };
  const latest = issues.at(-1);
  return latest === undefined ? null : { issueNumber: latest.number, to: latest.invitationIds };
};

/** The document to be signed and by whom; null before it is sent, and where the protocol asks for no signatures. */
export const toSign = (closed: Closed, { circulation: { signing } }: Protocol): ToSign | null => {
  const sent = signing === undefined ? null : sentAs(signing.what, closed);
  if (signing === undefined || sent === null) return null;
  const signers = audienceOf(signing.by, closed).filter(({ id }) => sent.to.includes(id));
  return { what: signing.what, issueNumber: sent.issueNumber, signers };
};

/** The signature that somebody has put under a document; of the minutes, under this issue. */
export const signatureOf = (
  { signatures }: Pick<Closed, 'signatures'>,
  { what, issueNumber }: Pick<Signature, 'what' | 'issueNumber'>,
  invitationId: string,
): KeptSignature | null =>
  signatures.find(
    (each) => each.what === what && each.issueNumber === issueNumber && each.invitationId === invitationId,
  ) ?? null;

/** Who of those asked has signed, and who is still missing. */
export interface Signed {
  readonly document: ToSign;
  readonly signed: readonly { readonly signer: Invited; readonly signature: KeptSignature }[];
  readonly missing: readonly Invited[];
}

/** Who has signed and who has not yet; null where there is nothing to sign. */
export const whoSigned = (closed: Closed, protocol: Protocol): Signed | null => {
  const document = toSign(closed, protocol);
  if (document === null) return null;
  const all = document.signers.map((signer) => ({ signer, signature: signatureOf(closed, document, signer.id) }));
  return {
    document,
    signed: all.flatMap(({ signer, signature }) => (signature === null ? [] : [{ signer, signature }])),
    missing: all.filter(({ signature }) => signature === null).map(({ signer }) => signer),
  };
};
