import { assetUrl, colourUrl } from './assets.ts';
import { type PageError, errorSummary } from './govuk/error-summary.ts';
import { backLink, skipLink } from './govuk/ways.ts';
import { footer } from './frame/footer.ts';
import { type Place, header } from './frame/header.ts';
import { type Part, html, render } from './html.ts';
import type { Visitor } from './visitor.ts';

export interface Page {
  /** In the browser's tab; the page's own h1 stands in `body`. */
  readonly title: string;
  /** Null when nobody is signed in. */
  readonly visitor: Visitor | null;
  readonly body: Part;
  /** Where "Back" leads. */
  readonly back?: string | undefined;
  /** The place in the navigation that this page belongs to. */
  readonly active?: Place | undefined;
  readonly errors?: readonly PageError[] | undefined;
  /** As wide as the screen allows, for boards. */
  readonly wide?: boolean | undefined;
  /** Between header and content, full width: the desk's strip, the discussion's bar. */
  readonly beforeMain?: Part;
  /** Stylesheets and modules of this page alone, by their names in `assets/`. */
  readonly styles?: readonly string[] | undefined;
  readonly scripts?: readonly string[] | undefined;
}

const head = ({ title, visitor, errors = [], styles = [], scripts = [] }: Page) => html`
  <meta charset="utf-8">
  <title>${errors.length > 0 ? 'Error: ' : ''}${title} – Convenor</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="format-detection" content="telephone=no">
  <link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
  <link rel="stylesheet" href="${assetUrl('govuk.css')}">
  <link rel="stylesheet" href="${assetUrl('convenor.css')}">
  ${styles.map((name) => html`<link rel="stylesheet" href="${assetUrl(name)}">`)}
  ${visitor === null ? null : html`<link rel="stylesheet" href="${colourUrl(visitor.colour)}">`}
  <script type="module" src="${assetUrl('convenor.js')}"></script>
  ${scripts.map((name) => html`<script type="module" src="${assetUrl(name)}"></script>`)}`;

/** A whole page as a string, ready to send. */
export const page = (page: Page): string => {
  const { visitor, body, back, active, errors = [], wide, beforeMain } = page;
  return render(html`<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>${head(page)}</head>
<body class="govuk-template__body${wide === true ? ' is-wide' : null}">
${skipLink()}
${header(visitor, active)}
${beforeMain}
<div class="width">
  ${back === undefined ? null : html`<nav aria-label="Back">${backLink(back)}</nav>`}
  <main class="main" id="main">
    ${errors.length > 0 ? errorSummary(errors) : null}
    ${body}
  </main>
</div>
${footer(visitor)}
</body>
</html>`);
};
