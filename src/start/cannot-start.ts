/** Something outside the program is in the way; the message is a sentence that says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Whether an error carries this code, as those of the operating system do. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
