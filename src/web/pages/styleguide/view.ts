import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { discussionBar } from '../../pieces/discussion-bar.ts';
import { stateWord } from '../../pieces/shape.ts';
import { strip } from '../../pieces/strip.ts';
import type { Visitor } from '../../visitor.ts';
import type { Shown } from './shown.ts';
import { shownClocks } from './shown/clocks.ts';
import { shownComponents } from './shown/components.ts';
import { shownPeople } from './shown/people.ts';
import { seats } from './shown/seats.ts';
import { shownSteps } from './shown/steps.ts';
import { shownTexts } from './shown/texts.ts';

const visitor: Visitor = {
  name: 'Rowan Example',
  jobTitle: 'Specialist minute taker',
  authorityName: 'Exampleshire',
  deskName: 'East desk',
  seesBoard: true,
  seesCapacity: false,
  duties: paths.duties,
  colour: '#0b4f5c',
  dutyLine: 'Ring 999, then the duty team on 01632 960001.',
  demonstration: true,
  keepsMail: true,
  csrf: 'an-example',
};

const across = html`
  ${strip([
    { strong: '1 late', text: 'minutes of SD-2291, due 09:40', href: '#clock' },
    { strong: '1 bounced', text: 'invitation to a school, SD-2302', href: '#people' },
    { strong: 'Ring now', text: 'police duty officer for SD-2304, no reply for 25 min' },
  ])}
  ${discussionBar({
    reference: 'SD-2303',
    href: '#steps',
    facts: ['3 children', 'Open case'],
    seats,
    next: stateWord('soon', 'Meeting today 14:00, in 2 h 40'),
  })}`;

const section = ({ id, title, about, body }: Shown): Html => html`
  <section class="shown" aria-labelledby="${id}">
    <h2 class="govuk-heading-m" id="${id}">${title}</h2>
    <p class="lead">${about}</p>
    ${body}
  </section>`;

/** The pieces of which pages are made, one after the other. */
export const styleguideView = (): string => {
  const all = [shownClocks, shownSteps, shownPeople, shownTexts, shownComponents].flat();
  return page({
    title: 'Styleguide',
    visitor,
    active: 'today',
    beforeMain: across,
    body: html`
      <h1 class="govuk-heading-l">Styleguide</h1>
      <p class="lead">The pieces that recur, in all their states. Everybody and everything here is invented.</p>
      <nav aria-label="Pieces"><ul class="govuk-list">${all.map(({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`)}</ul></nav>
      ${all.map(section)}`,
  });
};
