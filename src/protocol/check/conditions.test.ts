import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

const howTo =
  'A condition may use facts, texts in double quotes, numbers, true, false, =, !=, <, <=, >, >=, in (…), and, or, not(…).';

test.each([
  ['breaks off', 'incident =', `“incident =” is not understood. ${howTo}`],
  ['uses curly quotes', 'caseType = “open-case”', `“caseType = “open-case”” is not understood. ${howTo}`],
  ['counts', 'count(incident) = 3', `“count(incident)” is not understood. ${howTo}`],
  ['asks the time', 'today() = today()', `“today()” is not understood. ${howTo}`],
  [
    'misspells a fact',
    'incidnt = true',
    '“incidnt” is not a fact that conditions can ask about. Did you mean “incident”?',
  ],
  [
    'asks for a name every object has',
    'toString = true',
    '“toString” is not a fact that conditions can ask about. Add it to “facts”, or use one that is there.',
  ],
  ['compares unlike things', 'incident = "yes"', 'What it is compared with should be true or false, not a text.'],
  ['joins what is no yes or no', 'incident and "x"', 'Each side of “and” should be true or false, not a text.'],
  ['denies a text', 'not(urgency)', 'What stands in “not” should be true or false, not a text.'],
  ['is a text itself', 'urgency', 'The whole condition should be true or false, not a text.'],
  [
    'waits for an answer nobody can give',
    'caseType = "closed"',
    '“caseType” is never “closed”; it is one of: new-referral, open-case.',
  ],
  [
    'lists an answer nobody can give',
    'caseType in ("open-case", "old")',
    '“caseType” is never “old”; it is one of: new-referral, open-case.',
  ],
  ['asks what the form does not', 'domesticIncident = true', 'No field of the request answers “domesticIncident”.'],
])('A condition that %s is refused at its line', (_what, condition, message) => {
  const wrote = `when: ${condition}`;
  const faults = faultsAfter({ was: 'when: incident = true', wrote });
  const said = `request.sections.presenting-issue.fields.incident-date.when: ${message}`;
  expect(faults).toContainEqual({ said, onLine: wrote });
});
