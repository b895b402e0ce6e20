import { type InviteeRow, otherRows } from '../../../../casefile/request/invitee-rows.ts';
import { paths } from '../../../paths.ts';
import type { Removed } from '../entries/put-back-view.ts';
import { type ShownRow, type Showing, internalRow, otherRow, shownRow } from './shown-row.ts';

export interface RowGroup {
  readonly id: 'must' | 'expected' | 'asked' | 'may' | 'others';
  readonly title: string;
  readonly rows: readonly ShownRow[];
}

const groupOf = ({ mandatory, proposed, rule }: InviteeRow): RowGroup['id'] => {
  if (mandatory) return 'must';
  if (proposed) return 'expected';
  return rule.asksYesOrNo ? 'asked' : 'may';
};

/** The attendee table in groups: who must come, whom the protocol expects, what is always asked, who may be relevant, who was added. */
export const rowGroups = (showing: Showing): readonly RowGroup[] => {
  const { rows, draft } = showing.request;
  const by = Map.groupBy(rows, groupOf);
  const rowsOf = (group: RowGroup['id']): readonly ShownRow[] =>
    (by.get(group) ?? []).map((row) => (row.rule.internal ? internalRow : shownRow)(row, showing));
  return [
    { id: 'must', title: 'Must come', rows: rowsOf('must') },
    { id: 'expected', title: 'Expected by the protocol', rows: rowsOf('expected') },
    { id: 'asked', title: 'The form asks about these every time', rows: rowsOf('asked') },
    { id: 'may', title: 'May be relevant', rows: rowsOf('may') },
    { id: 'others', title: 'Other professionals', rows: otherRows(draft).map((row) => otherRow(row, showing)) },
  ];
};

/** Those still to be answered whom the protocol asks for and the contact book knows. */
export const knownInvitees = (groups: readonly RowGroup[]): readonly ShownRow[] =>
  groups
    .filter(({ id }) => id === 'must' || id === 'expected')
    .flatMap(({ rows }) => rows)
    .filter(({ quick, state }) => quick.invite !== null && state.tone === 'open');

/** Those who were added to the table and removed again. */
export const removedRows = ({ request, section }: Showing): readonly Removed[] =>
  [...request.draft.values()]
    .filter(({ key, fields }) => key.startsWith('invitee/other-') && fields['removed'] === 'yes')
    .map(({ key, fields }) => ({
      name: (fields['name'] ?? '') === '' ? 'Name not entered yet' : (fields['name'] ?? ''),
      path: paths.requestEntry(request.caseId, section.id, key.slice('invitee/'.length)),
    }));
