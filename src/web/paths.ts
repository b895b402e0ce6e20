import type { ToDoKind } from '../timescales/to-do.ts';

/** Where things are on this site. Case files are named by their opaque id, never by reference. */
export const paths = {
  today: '/today',
  board: '/board',
  /** What waits put where it is best, and room made for one request in a full day. */
  plan: '/board/plan',
  makeRoom: '/board/make-room',
  discussions: '/discussions',
  duties: '/duties',
  capacity: '/capacity',
  post: '/post',
  beingTold: '/being-told',
  whoAnswers: '/who-answers',
  dutyNumbers: '/who-answers/numbers',
  dutyNumber: (contact: string) => `/who-answers/numbers/${contact}`,
  shiftCall: (call: string) => `/who-answers/calls/${call}`,
  diary: '/diary',
  diaryOf: (diary: string) => `/diary/of/${diary}`,
  diaryHours: (diary: string) => `/diary/of/${diary}/hours`,
  diaryCalendar: (diary: string) => `/diary/of/${diary}/calendar`,
  calendarAddress: '/diary/calendar-address',
  /** What somebody's own calendar reads, without signing in. */
  calendarFeed: (authority: string, token: string) => `/calendars/${authority}/${token}.ics`,
  /** The people and rooms of a desk, or the people of another agency. */
  diaries: (kind: 'desk' | 'agency', id: string) => `/diary/${kind === 'desk' ? 'desks' : 'agencies'}/${id}`,
  deskCapacity: (desk: string) => `/diary/desks/${desk}/capacity`,
  away: '/diary/away',
  pasteAway: '/diary/away/list',
  absence: (diary: string, absence: string) => `/diary/of/${diary}/away/${absence}/take-back`,
  /** A room or link, or somebody who does not sign in; `new` for another. */
  diaryEntry: (kind: 'rooms' | 'people', diary: string) => `/diary/${kind}/${diary}`,
  pasteEntries: (kind: 'rooms' | 'people') => `/diary/${kind}/list`,
  rota: (agency: string) => `/diary/rota/${agency}`,
  pasteRota: (agency: string) => `/diary/rota/${agency}/list`,
  rotaEntry: (agency: string, entry: string) => `/diary/rota/${agency}/${entry}/take-off`,
  clauses: '/clauses',
  /** A protocol in words, beside its clauses; and any two side by side. */
  protocol: (area: string) => `/protocols/${area}`,
  protocolStories: (area: string, file: string) => `/protocols/${area}/stories/${file}`,
  compareProtocols: '/protocols/compare',
  decideOnMessage: (message: string) => `/post/${message}/decision`,
  message: (id: string) => `/post/${id}`,
  discussionDuties: (caseId: string) => `/discussions/${caseId}/duties`,
  discussion: (caseId: string) => `/discussions/${caseId}`,
  request: (caseId: string) => `/discussions/${caseId}/request`,
  /** A child is at risk now: a discussion by telephone, with no request yet, or of a case file. */
  telephone: '/telephone',
  telephoneOf: (caseId: string) => `/discussions/${caseId}/telephone`,
  newRequest: '/requests/new',
  requests: '/requests',
  checkRequest: (caseId: string) => `/discussions/${caseId}/request-check`,
  requestSent: (caseId: string) => `/discussions/${caseId}/request-sent`,
  requestSection: (caseId: string, section: string) => `/discussions/${caseId}/request/${section}`,
  /** Somebody listed in a section of the request, or a row of its attendee table. */
  requestEntry: (caseId: string, section: string, entry: string) =>
    `/discussions/${caseId}/request/${section}/${entry}`,
  authorise: (caseId: string) => `/discussions/${caseId}/authorise`,
  book: (caseId: string) => `/discussions/${caseId}/book`,
  booked: (caseId: string) => `/discussions/${caseId}/booked`,
  changeBooking: (caseId: string) => `/discussions/${caseId}/booking/change`,
  askAgain: (caseId: string) => `/discussions/${caseId}/ask-again`,
  chair: (caseId: string) => `/discussions/${caseId}/chair`,
  minuteTaker: (caseId: string) => `/discussions/${caseId}/minute-taker`,
  agreeChange: (caseId: string) => `/discussions/${caseId}/booking/agree`,
  /** Whom to ring: before the meetings of a desk, and before one meeting. */
  deskCalls: '/calls',
  calls: (caseId: string) => `/discussions/${caseId}/calls`,
  askForInformation: (caseId: string) => `/discussions/${caseId}/invitations/information`,
  invitations: (caseId: string) => `/discussions/${caseId}/invitations`,
  invitation: (caseId: string, invitationId: string) => `/discussions/${caseId}/invitations/${invitationId}`,
  ownCalendarEntry: (caseId: string, invitationId: string) =>
    `/discussions/${caseId}/invitations/${invitationId}/meeting.ics`,
  answer: (caseId: string, invitationId: string) => `/discussions/${caseId}/invitations/${invitationId}/answer`,
  giveInformation: (caseId: string, invitationId: string) =>
    `/discussions/${caseId}/invitations/${invitationId}/information`,
  giveView: (caseId: string, invitationId: string) => `/discussions/${caseId}/invitations/${invitationId}/view`,
  signDocument: (caseId: string, invitationId: string) =>
    `/discussions/${caseId}/invitations/${invitationId}/signature`,
  meeting: (caseId: string) => `/discussions/${caseId}/meeting`,
  meetingPeople: (caseId: string) => `/discussions/${caseId}/meeting/people`,
  meetingPerson: (caseId: string, attendanceId: string) => `/discussions/${caseId}/meeting/people/${attendanceId}`,
  meetingFamily: (caseId: string) => `/discussions/${caseId}/meeting/family`,
  meetingConfidentiality: (caseId: string) => `/discussions/${caseId}/meeting/confidentiality`,
  meetingArea: (caseId: string, area: string) => `/discussions/${caseId}/meeting/area/${area}`,
  meetingActions: (caseId: string, area: string) => `/discussions/${caseId}/meeting/area/${area}/actions`,
  meetingView: (caseId: string, attendanceId: string) => `/discussions/${caseId}/meeting/views/${attendanceId}`,
  meetingAction: (caseId: string, actionId: string) => `/discussions/${caseId}/meeting/actions/${actionId}`,
  meetingDecision: (caseId: string, decision: string, childId: string | null) =>
    `/discussions/${caseId}/meeting/decisions/${decision}${childId === null ? '' : `/${childId}`}`,
  meetingNow: (caseId: string) => `/discussions/${caseId}/meeting/now`,
  endMeeting: (caseId: string) => `/discussions/${caseId}/meeting/end`,
  meetingEnded: (caseId: string) => `/discussions/${caseId}/meeting/ended`,
  minutes: (caseId: string) => `/discussions/${caseId}/minutes`,
  issue: (caseId: string, number: number | ':number') => `/discussions/${caseId}/minutes/${String(number)}`,
  corrections: (caseId: string, number: number | ':number') =>
    `/discussions/${caseId}/minutes/${String(number)}/corrections`,
  correction: (caseId: string, correctionId: string) => `/discussions/${caseId}/corrections/${correctionId}`,
  actionTable: (caseId: string) => `/discussions/${caseId}/action-table`,
  action: (caseId: string, actionId: string) => `/discussions/${caseId}/actions/${actionId}`,
  conference: (caseId: string) => `/discussions/${caseId}/conference`,
  recordHappening: (caseId: string) => `/discussions/${caseId}/happened`,
  recordFinding: (caseId: string) => `/discussions/${caseId}/found-out`,
  /** The times of a discussion that can be corrected, and one of them. */
  times: (caseId: string) => `/discussions/${caseId}/times`,
  correctTime: (caseId: string, moment: string) => `/discussions/${caseId}/times/${moment}`,
  lateness: (caseId: string, duty: string) => `/discussions/${caseId}/lateness/${encodeURIComponent(duty)}`,
} as const;

/** The page where something on somebody's list is done. */
export const pathOf = (
  { kind, subject }: { readonly kind: ToDoKind; readonly subject: string | null },
  caseId: string,
): string => {
  const about = subject ?? '';
  switch (kind) {
    case 'finish-request':
      return paths.request(caseId);
    case 'authorise':
      return paths.authorise(caseId);
    case 'book':
      return paths.book(caseId);
    case 'agree-change':
      return paths.agreeChange(caseId);
    case 'answer-invitation':
    case 'give-information':
    case 'attend':
    case 'read-minutes':
      return paths.invitation(caseId, about);
    case 'look-at-addresses':
      return `${paths.invitations(caseId)}#not-written-to`;
    case 'hold-meeting':
    case 'carry-on-meeting':
      return paths.meeting(caseId);
    case 'issue-minutes':
      return paths.minutes(caseId);
    case 'decide-correction':
      return paths.correction(caseId, about);
    case 'do-action':
      return paths.action(caseId, about);
    case 'conference':
      return paths.conference(caseId);
    case 'decide-children':
      return paths.discussion(caseId);
    case 'date-set':
      return paths.recordHappening(caseId);
    case 'explain-lateness':
      return paths.lateness(caseId, about);
    case 'deliver':
      return `${paths.post}#message-${about}`;
  }
};
