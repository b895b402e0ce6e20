import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

const incident = 'request.sections.presenting-issue.fields.incident.fact';
const worker = 'request.sections.team.fields.social-worker.type';
const acted = 'request.sections.urgency.fields.acted-at.dependsOn';

test.each([
  [
    'a question for a label and no name',
    '          called: how soon the meeting must be held\n',
    '',
    'request.sections.urgency.fields.urgency.label: A label that is a question needs “called”: what the answer is, for sentences such as “Enter …”.',
  ],
  [
    'a fact nobody knows',
    'fact: incident',
    'fact: mishap',
    `${incident}: “mishap” is not a fact that conditions can ask about. Add it to “facts”, or use one that is there.`,
  ],
  ['a fact of the family', 'fact: incident', 'fact: anyUnborn', `${incident}: “anyUnborn” cannot be answered here.`],
  [
    'a fact of another type',
    'fact: incident',
    'fact: caseType',
    `${incident}: “caseType” needs a choice field, not yes-no.`,
  ],
  [
    'a text where an option is wanted',
    'type: choice\n          fact: youth',
    'type: text\n          fact: youth',
    'request.sections.circumstances.fields.youth-justice.fact: “youthJustice” needs a choice field, not text.',
  ],
  [
    'a choice without options',
    'type: staff, role: social-worker',
    'type: choice',
    `${worker}: A field of this type needs options.`,
  ],
  [
    'staff of no role',
    'type: staff, role: social-worker',
    'type: staff',
    `${worker}: A staff field must say whose people can be chosen, with “role”.`,
  ],
  [
    'a role without staff',
    'type: staff, role: social-worker',
    'type: text, role: social-worker',
    `${worker}: Only a staff field has a role.`,
  ],
  [
    'options without a choice',
    'type: choice\n          fact: youth',
    'type: text\n          fact: youth',
    'request.sections.circumstances.fields.youth-justice.type: A text field has no options.',
  ],
  [
    'a field of another section',
    'field: single-agency-acted',
    'field: injury',
    `${acted}: “injury” is not another field of this section.`,
  ],
  [
    'an answer that cannot be',
    "acted, is: 'yes' }",
    'acted, is: maybe }',
    `${acted}: “maybe” is not an answer to “single-agency-acted”.`,
  ],
])('A field with %s is refused', (_what, was, wrote, said) => {
  const fault = faultsAfter({ was, wrote }).find((each) => each.said === said);
  expect(fault?.onLine).toMatch(/^(fact|type|label|dependsOn|- \{ id: social-worker)/);
});
