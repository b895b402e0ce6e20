import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { card, empty } from '../../../pieces/card.ts';
import { childCard } from '../../../pieces/child-card.ts';
import { people } from '../../../pieces/person-line.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Shown } from '../shown.ts';

export const shownPeople: readonly Shown[] = [
  {
    id: 'people',
    title: 'Person line',
    about: 'Who, as what, how to reach them, how they take part; deputies under the person they stand for.',
    body: people('Invited', [
      {
        name: 'Sam Fictional',
        role: 'Team manager, Children’s social care',
        reach: '01632 960123',
        how: 'in person',
        state: { tone: 'done', says: 'Coming' },
      },
      {
        name: 'Alex Invented',
        role: 'Named nurse, Health',
        reach: 'health@example.org',
        state: { tone: 'late', says: 'Cannot come' },
        deputies: [
          {
            name: 'Jo Madeup',
            role: 'Health visitor',
            how: 'by video',
            state: { tone: 'done', says: 'Comes instead' },
          },
        ],
      },
      {
        name: 'Kit Pretend',
        role: 'Detective sergeant, Police',
        reach: '01632 960456',
        state: { tone: 'soon', says: 'Not answered' },
        act: html`<a class="govuk-link" href="#people">Record an answer</a>`,
      },
    ]),
  },
  {
    id: 'children',
    title: 'Child card',
    about: 'One child: name, age or due date, where living, what is decided and what is not.',
    body: html`<div class="children">
      ${childCard({ name: 'Ash Example', age: '4 years', living: 'At home with mother', decided: [], undecided: ['Is significant harm suspected?'], act: button({ text: 'Decide', href: '#children' }) })}
      ${childCard({ name: 'Bay Example', age: 'due 3 March 2027', living: null, decided: [{ what: 'Section 47', answer: 'Joint enquiry' }], undecided: ['Conference', 'Medical'] })}
      ${childCard({ name: 'Cedar Example', age: '11 years', living: 'With grandparent since August', decided: [{ what: 'Section 47', answer: 'No concern, because not in contact' }], undecided: [], href: '#children' })}
    </div>`,
  },
  {
    id: 'cards',
    title: 'Card',
    about: 'One thing to answer or to read; and a list that has nothing in it.',
    body: html`
      ${card({ title: 'Can somebody come?', tone: 'soon', body: html`<p>Health must be there for this meeting to be quorate. ${stateWord('soon', '40 min left')}</p>${button({ text: 'I will come', href: '#cards' })}${button({ text: 'Send a deputy', href: '#cards', kind: 'secondary' })}` })}
      ${card({ title: 'Your actions', body: html`<p>None yet.</p>` })}
      ${empty('Nothing waits for you. New requests appear here as soon as they are authorised.')}`,
  },
];
