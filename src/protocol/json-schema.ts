import { z } from 'zod';
import { protocolSchema } from './schema.ts';

/** The schema of `protocol.yaml` as JSON Schema, for editors. It is kept in docs/reference/protocol.schema.json. */
export const protocolJsonSchema = (): Readonly<Record<string, unknown>> => ({
  $id: 'https://convenor.example.org/protocol.schema.json',
  title: 'A Convenor protocol',
  description: 'An authority’s procedure as data. What each entry means: docs/reference/protocol-language.md.',
  ...z.toJSONSchema(protocolSchema, { io: 'input' }),
});
