import { randomUUID } from 'node:crypto';
import { type Html, type Part, html } from './html.ts';
import { savedLine } from './pieces/saved-line.ts';

export interface Form {
  readonly action: string;
  readonly csrf: string;
  readonly body: Part;
  /** The form also saves itself while its writer types; the handler answers with `saved` or `clash`. */
  readonly autosave?: { readonly savedAt: string | null } | undefined;
  /** Comes back as `visit.body.version`; the autosave moves it on. */
  readonly version?: number | undefined;
  readonly id?: string | undefined;
  /** It sends a file: its route is one of `withFiles`. */
  readonly sendsFile?: boolean;
  /** The key of an earlier try, when this form sends the same thing again. */
  readonly key?: string | undefined;
}

/** A form that posts, with the proof that it is ours and a key that makes sending it twice harmless. */
export const form = ({ action, csrf, body, autosave, version, id, key, sendsFile }: Form): Html => html`
  <form method="post" action="${action}" novalidate${id === undefined ? null : html` id="${id}"`}${autosave === undefined ? null : html` data-autosave`}${sendsFile === true ? html` enctype="multipart/form-data"` : null}>
    <input type="hidden" name="_csrf" value="${csrf}">
    <input type="hidden" name="_key" value="${key ?? randomUUID()}">
    ${version === undefined ? null : html`<input type="hidden" name="version" value="${version}">`}
    ${body}
    ${autosave === undefined ? null : savedLine({ savedAt: autosave.savedAt })}
  </form>`;
