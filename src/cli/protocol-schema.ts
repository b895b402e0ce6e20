import { protocolJsonSchema } from '../protocol/json-schema.ts';
import { printJson } from './print.ts';

/** Prints the JSON Schema of a protocol, by which an editor completes and checks one. */
export const run = async (): Promise<number> => {
  printJson(protocolJsonSchema());
  return 0;
};
