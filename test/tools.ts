import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** An environment in which the project's own tools, and its own Node, come first. */
export function environmentOfTools(): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}
