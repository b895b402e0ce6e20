import type { FastifyInstance } from 'fastify';
import type { House } from '../application/house.ts';
import type { Limits } from './options.ts';
import { clausePages } from './pages/clause/route.ts';
import { discussionDutiesPage } from './pages/discussion-duties/route.ts';
import { discussionPage } from './pages/discussion/route.ts';
import { healthPages } from './pages/health/route.ts';
import { heldPage } from './pages/held/route.ts';
import { actionPage } from './pages/action/route.ts';
import { conferencePage } from './pages/conference/route.ts';
import { callsPages } from './pages/calls/route.ts';
import { invitationPage } from './pages/invitation/route.ts';
import { invitePage } from './pages/invite/route.ts';
import { meetingPages } from './pages/meeting/route.ts';
import { comparePage } from './pages/compare-protocols/route.ts';
import { protocolPages } from './pages/protocol/route.ts';
import { correctTimePages } from './pages/correct-time/route.ts';
import { recordFindingPage } from './pages/record-finding/route.ts';
import { recordHappeningPage } from './pages/record-happening/route.ts';
import { postPages } from './pages/post/route.ts';
import { minutesPages } from './pages/minutes/route.ts';
import { correctionPage } from './pages/correction/route.ts';
import { requestPages } from './pages/request/route.ts';
import { actionTablePages } from './pages/action-table/route.ts';
import { signInPages } from './pages/sign-in/route.ts';
import { styleguidePage } from './pages/styleguide/route.ts';
import { discussionsPage } from './pages/discussions/route.ts';
import { authorisePage } from './pages/authorise/route.ts';
import { changeBookingPages } from './pages/change-booking/route.ts';
import { askAgainPage } from './pages/ask-again/route.ts';
import { namedInsteadPages } from './pages/named-instead/route.ts';
import { dutiesPage } from './pages/duties/route.ts';
import { latenessPage } from './pages/lateness/route.ts';
import { todayPage } from './pages/today/route.ts';
import { capacityPage } from './pages/capacity/route.ts';
import { boardPage } from './pages/board/route.ts';
import { planPages } from './pages/plan/route.ts';
import { bookPages } from './pages/book/route.ts';
import { telephonePages } from './pages/telephone/route.ts';
import { whoAnswersPages } from './pages/who-answers/route.ts';
import { beingToldPage } from './pages/being-told/route.ts';
import { calendarFeedPage } from './pages/calendar-feed/route.ts';
import { diaryPages } from './pages/diary/route.ts';

/** Adds a page's routes to the server. */
export type AddPage = (app: FastifyInstance, house: House, limits: Limits) => void;

/** Every page there is; a new one adds its line here. */
export const pages: readonly AddPage[] = [
  healthPages,
  signInPages,
  heldPage,
  clausePages,
  comparePage,
  protocolPages,
  styleguidePage,
  discussionPage,
  discussionDutiesPage,
  recordHappeningPage,
  recordFindingPage,
  correctTimePages,
  actionPage,
  conferencePage,
  invitationPage,
  invitePage,
  askAgainPage,
  namedInsteadPages,
  callsPages,
  meetingPages,
  postPages,
  requestPages,
  minutesPages,
  correctionPage,
  todayPage,
  dutiesPage,
  latenessPage,
  changeBookingPages,
  authorisePage,
  discussionsPage,
  boardPage,
  capacityPage,
  planPages,
  bookPages,
  actionTablePages,
  beingToldPage,
  whoAnswersPages,
  diaryPages,
  calendarFeedPage,
  telephonePages,
];
