import type { StoryFile } from '../../../application/story-files.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

export interface StoriesView {
  readonly visitor: Visitor;
  readonly area: string;
  readonly name: string;
  readonly file: StoryFile;
}

const line = (text: string, index: number) => html`<span id="line-${index + 1}">${text}</span>
`;

/** A file of stories as it was written. Every line can be linked to. */
export const storiesView = ({ visitor, area, name, file }: StoriesView): string =>
  page({
    title: `Stories of ${name}`,
    visitor,
    active: 'protocol',
    back: paths.protocol(area),
    body: html`
      <h1 class="govuk-heading-l">Stories of ${name}</h1>
      <p class="govuk-body">Worked examples of the procedure. They are played whenever Convenor is tested.</p>
      <pre class="stories" tabindex="0" role="region" aria-label="The stories as they were written">${file.text.split('\n').map(line)}</pre>`,
  });
