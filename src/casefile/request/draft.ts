/**
 * A paper: one piece of writing in progress, saved on the server as it is typed. Each save adds a version.
 * Keys of a request's papers: `section/<section id>`, `person/<group>/<person id>`, `invitee/<role>` and
 * `invitee/other-<id>`; of a meeting's: `area/<area id>`. A removed person or row has the field `removed` = 'yes'.
 * A field holds what was typed, as it was typed; dates are `d/m/yyyy` with whatever stood in the three boxes.
 */
export interface Paper {
  readonly key: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly savedAt: string;
  readonly savedBy: string;
}

export type Draft = ReadonlyMap<string, Paper>;

/** The paper in which the answers of a section stand. */
export const sectionKey = ({ id }: { readonly id: string }): string => `section/${id}`;
