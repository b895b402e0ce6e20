import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import type { Seen } from './seen.ts';

type Signing = NonNullable<Seen['view']['signing']>;

const titles = { minutes: 'Sign the minutes', 'action-table': 'Sign the action table' } as const;

const done = ({ what, issueNumber }: Signing): string =>
  what === 'minutes' ? `issue ${String(issueNumber)} of the minutes` : 'the action table';

const ask = ({ view, caseId, visitor, body, errors }: Seen, { what, issueNumber }: Signing): Html =>
  form({
    action: paths.signDocument(caseId, view.invitation.id),
    csrf: visitor.csrf,
    body: html`${issueNumber === null ? null : html`<input type="hidden" name="issue" value="${issueNumber}">`}
      ${input({ name: 'full-name', label: 'Type your full name', value: body['full-name'], error: errorOf(errors, 'full-name'), width: 20, autocomplete: 'name' })}
      ${button({ text: titles[what], kind: 'secondary' })}`,
  });

/** What the procedure asks whoever took part to sign, once it is there to be read; and the signature once it is given. */
export const signingCard = (seen: Seen): Html | null => {
  const { view, now, protocol } = seen;
  const { signing: asked } = protocol.protocol.circulation;
  if (view.signing === null || asked === undefined) return null;
  const { what, signature } = view.signing;
  return card({
    id: 'signing-card',
    title: titles[what],
    body:
      signature === null
        ? html`<p>${asked.attestation} ${clauseChips(asked.clauses)}</p>${ask(seen, view.signing)}`
        : html`<p><strong>You signed ${instant(signature.at, now)}</strong>: ${done(view.signing)}, as ${signature.typedName}. ${clauseChips(asked.clauses)}</p>`,
  });
};
