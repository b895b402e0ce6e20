import { sayTime } from '../../../../calendar/say.ts';
import { agencyName } from '../../../../protocol/agency-name.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Room } from '../room.ts';
import { rosterOf, tookPart } from '../roster.ts';

/** What somebody's agency thinks; `version` is what a change of it builds on. */
export interface ViewShown {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly given: { readonly text: string; readonly differs: boolean; readonly at: string } | null;
  readonly version: number;
}

/** The view of everybody who took part, and of those who gave theirs without being there. */
export const viewsOf = ({ meeting, protocol: { protocol } }: Room): readonly ViewShown[] =>
  rosterOf(meeting, protocol)
    .map((one) => ({ one, kept: meeting.views.find(({ invitationId }) => invitationId === one.id) }))
    .filter(({ one, kept }) => tookPart(one) || kept !== undefined)
    .map(({ one, kept }) => ({
      id: one.id,
      name: one.name,
      role: roleName(protocol, one.role),
      agency: agencyName(protocol, one.agency),
      given: kept === undefined ? null : { text: kept.view, differs: kept.differs, at: sayTime(kept.at) },
      version: kept?.version ?? 0,
    }));
