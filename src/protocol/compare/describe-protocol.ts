import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../calendar/say.ts';
import type { Protocol } from '../schema.ts';
import { afterwardsTopics } from './describe-afterwards.ts';
import { conveningTopics } from './describe-convening.ts';
import { peopleTopics } from './describe-people.ts';
import { type Topic, line } from './line.ts';

const head = ({ procedure, version, inForceFrom, words }: Protocol): Topic => ({
  id: 'procedure',
  title: 'Procedure and words',
  lines: [
    line('procedure', 'Procedure', `${procedure.title}, ${procedure.edition}`),
    line('version', 'Version', `${String(version)}, in force from ${sayDate(Temporal.PlainDate.from(inForceFrom))}`),
    line('discussion', 'What it is called', words.discussion),
    line('case-number', 'Case number', words.caseNumber),
  ],
});

/** What a protocol says, in words and by topic: to be read, and to be laid beside another. */
export const describeProtocol = (protocol: Protocol): readonly Topic[] => [
  head(protocol),
  ...peopleTopics(protocol),
  ...conveningTopics(protocol),
  ...afterwardsTopics(protocol),
];
