import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Visitor } from '../visitor.ts';

export type Place = 'today' | 'board' | 'duties' | 'capacity' | 'discussions' | 'post' | 'protocol' | 'who-answers';

const places = (visitor: Visitor): readonly (readonly [Place, string, string])[] => [
  ['today', paths.today, 'Today'],
  ...(visitor.seesBoard ? [['board', paths.board, 'Board'] as const] : []),
  ...(visitor.duties === null ? [] : [['duties', visitor.duties, 'Duties'] as const]),
  ...(visitor.seesCapacity ? [['capacity', paths.capacity, 'Capacity'] as const] : []),
  ['discussions', paths.discussions, 'Discussions'],
  ['who-answers', paths.whoAnswers, 'Who answers'],
  ['protocol', '/clauses', 'Protocol'],
  ...(visitor.seesBoard && !visitor.keepsMail ? [['post', paths.post, 'Post'] as const] : []),
];

const navigation = (visitor: Visitor, active: Place | undefined): Html => html`
  <nav class="top__nav" aria-label="Main">
    <ul class="top__list">
      ${places(visitor).map(
        ([place, href, name]) =>
          html`<li><a class="top__link" href="${href}"${place === active ? html` aria-current="page"` : null}>${name}</a></li>`,
      )}
    </ul>
  </nav>`;

const signedInAs = (visitor: Visitor): Html => html`
  <form class="top__person" method="post" action="/sign-out">
    <input type="hidden" name="_csrf" value="${visitor.csrf}">
    <span>${visitor.name}, ${visitor.jobTitle}</span>
    <button class="top__sign-out" type="submit">Sign out</button>
  </form>`;

const place = ({ authorityName, deskName }: Visitor): string =>
  deskName === null ? authorityName : `${authorityName} · ${deskName}`;

const keptPost = (active: Place | undefined): Html =>
  html` <a class="govuk-link" href="${paths.post}"${active === 'post' ? html` aria-current="page"` : null}>Post</a>`;

const phase = ({ keepsMail }: Visitor, active: Place | undefined): Html =>
  html`<p class="phase">Demonstration: invented people only.${keepsMail ? keptPost(active) : null}</p>`;

const underTop = (visitor: Visitor, active: Place | undefined): Html => html`
  <div class="under-top"><div class="under-top__row">
    ${visitor.demonstration ? phase(visitor, active) : null}
    ${signedInAs(visitor)}
  </div></div>`;

/** Our own header: whose procedure, which desk, where one is, who one is. */
export const header = (visitor: Visitor | null, active: Place | undefined): Html => html`
  <header>
    <div class="top"><div class="top__row">
      <a class="top__name" href="/">Convenor</a>
      ${visitor === null ? null : html`<span class="top__place">${place(visitor)}</span>${navigation(visitor, active)}`}
    </div></div>
    ${visitor === null ? null : underTop(visitor, active)}
  </header>`;
