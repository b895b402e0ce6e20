/** Something read from a step, or a sentence that says why not. */
export type Reading = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

export const read = (value: string): Reading => ({ ok: true, value });

export const unreadable = (message: string): Reading => ({ ok: false, message });
