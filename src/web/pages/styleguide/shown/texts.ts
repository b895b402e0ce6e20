import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { departurePanel } from '../../../pieces/departure-panel.ts';
import { savedLine } from '../../../pieces/saved-line.ts';
import { twoVersions } from '../../../pieces/two-versions.ts';
import type { Shown } from '../shown.ts';

export const shownTexts: readonly Shown[] = [
  {
    id: 'departure',
    title: 'Departure panel',
    about: 'What the protocol asks, why this is not it, who may allow it, and a reason. Firm, not scolding.',
    body: html`
      ${departurePanel({
        departures: [
          {
            rule: 'meeting-in-slot',
            clauses: ['BR-056'],
            asks: 'Meetings are held at 09:00, 10:00, 11:00, 13:00, 14:00, 15:00 or 16:00.',
            but: 'You chose 12:15.',
          },
        ],
        allowedBy: 'The service manager',
        errors: [{ field: 'departure-meeting-in-slot', message: 'Say why the meeting is held outside the slots' }],
      })}
      ${button({ text: 'Book 12:15' })}`,
  },
  {
    id: 'saved',
    title: 'Saved line',
    about: 'Whether what was typed is safe.',
    body: html`
      ${savedLine({ savedAt: '10:42' })}
      ${savedLine({ savedAt: null })}
      ${savedLine({ savedAt: '10:40', offlineSince: '10:41' })}`,
  },
  {
    id: 'versions',
    title: 'Two versions',
    about: 'When two people wrote the same thing: take one, the other, or both.',
    body: twoVersions({
      what: 'Summary and analysis',
      yours: 'The bruise is of a shape that would be unusual from a fall.\nA medical is needed today.',
      theirs: {
        text: 'The bruise may be from a fall. School to say when it was first seen.',
        who: 'Alex Invented',
        when: 'today 14:22',
      },
    }),
  },
];
