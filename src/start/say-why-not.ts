import { CannotStart } from './cannot-start.ts';

/** One sentence for whoever typed the command; what they cannot mend themselves also names the log. */
export function sayWhyNot(error: unknown, logPath?: string): string {
  if (error instanceof CannotStart) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Convenor could not start. ${reason}${logPath === undefined ? '' : `\nThe log is in ${logPath}.`}`;
}

/** Where an error arose, for the log. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nbecause of ${stackOf(error.cause)}`;
}
