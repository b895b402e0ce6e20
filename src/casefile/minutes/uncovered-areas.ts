import type { MeetingArea, Protocol } from '../../protocol/schema.ts';
import type { Answers } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';

type Meeting = CaseFileIn<'meeting'>;

const hasOpen = ({ actions }: Meeting, kind: 'action' | 'safety-plan'): boolean =>
  actions.some((action) => action.kind === kind && action.state !== 'withdrawn');

/** Whether something stands under an area: its own text, or what it collects. */
const isCovered = (meeting: Meeting, area: MeetingArea, text: string): boolean => {
  if (text.trim() !== '') return true;
  switch (area.kind) {
    case 'notes':
      return false;
    case 'contributions':
      return meeting.information.length > 0;
    case 'views':
      return meeting.views.length > 0;
    case 'actions':
      return hasOpen(meeting, 'action');
    case 'safety-plan':
      return hasOpen(meeting, 'safety-plan');
    case 'outcome':
      return meeting.decisions.length > 0;
  }
};

/** The areas of the record under which nothing stands yet. BR-099. */
export const uncoveredAreas = (
  meeting: Meeting,
  notes: Answers,
  { meeting: { areas } }: Protocol,
): readonly MeetingArea[] => areas.filter((area) => !isCovered(meeting, area, notes[area.id] ?? ''));
