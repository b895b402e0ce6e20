import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { protocolJsonSchema } from './json-schema.ts';

const kept = (): unknown =>
  JSON.parse(readFileSync(new URL('../../docs/reference/protocol.schema.json', import.meta.url), 'utf8'));

// When it is not: npx convenor protocol schema > docs/reference/protocol.schema.json
test('The schema that editors use is the one by which protocols are read', () => {
  expect(kept()).toEqual(JSON.parse(JSON.stringify(protocolJsonSchema())));
});
