import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { publishingRoutes } from './publishing-routes.tsx';
import { root } from './root-route.tsx';
import {
  ActionsSearch,
  BodySearch,
  MeetingSearch,
  MeetingsSearch,
  PartnershipsSearch,
  PeopleSearch,
  ThreadsSearch,
} from './search-params.ts';

/*
 * Every address of the program (design/ui.md, section 1). A page is one line here:
 *   component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
 * A page reads its address with `getRouteApi('/meetings/$body/$date').useParams()`.
 */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/today' });
  },
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/start/start-page.tsx'), 'StartPage'),
  staticData: { withoutNavigation: true },
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  validateSearch: MeetingsSearch,
  component: lazyRouteComponent(
    () => import('../features/meetings/meetings-page.tsx'),
    'MeetingsPage',
  ),
});

/** The meeting workspace: head and tabs, with the tab's page in its outlet. */
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$body/$date',
  validateSearch: MeetingSearch,
  component: lazyRouteComponent(
    () => import('../features/meeting/meeting-frame.tsx'),
    'MeetingFrame',
  ),
  staticData: { threePanes: true },
});

const meetingHome = createRoute({
  getParentRoute: () => meeting,
  path: '/',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/meetings/$body/$date/agenda', params });
  },
});

const agenda = createRoute({
  getParentRoute: () => meeting,
  path: 'agenda',
  component: lazyRouteComponent(() => import('../features/agenda/agenda-page.tsx'), 'AgendaPage'),
});
const papers = createRoute({
  getParentRoute: () => meeting,
  path: 'papers',
  component: lazyRouteComponent(() => import('../features/papers/papers-page.tsx'), 'PapersPage'),
});
const room = createRoute({
  getParentRoute: () => meeting,
  path: 'people',
  component: lazyRouteComponent(() => import('../features/attendance/room-page.tsx'), 'RoomPage'),
});
const minutesRecord = createRoute({
  getParentRoute: () => meeting,
  path: 'minutes',
  component: lazyRouteComponent(
    () => import('../features/minutes-record/minutes-record-page.tsx'),
    'MinutesRecordPage',
  ),
});
const packs = createRoute({
  getParentRoute: () => meeting,
  path: 'publishing',
  component: lazyRouteComponent(() => import('../features/publishing/packs-page.tsx'), 'PacksPage'),
});
const meetingHistory = createRoute({
  getParentRoute: () => meeting,
  path: 'history',
  component: lazyRouteComponent(
    () => import('../features/meeting/history-page.tsx'),
    'HistoryPage',
  ),
});

/** In the room: no tabs, only what is being written. */
const liveMinutes = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$body/$date/minutes/live',
  validateSearch: MeetingSearch,
  component: lazyRouteComponent(
    () => import('../features/minutes/live-minutes-page.tsx'),
    'LiveMinutesPage',
  ),
  staticData: { threePanes: true },
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: ActionsSearch,
  component: lazyRouteComponent(
    () => import('../features/actions/actions-page.tsx'),
    'ActionsPage',
  ),
  staticData: { threePanes: true },
});

/** `/actions/HWB-28`, as it stands in a minute or a letter: the register, narrowed to that reference. */
const actionByRef = createRoute({
  getParentRoute: () => root,
  path: '/actions/$ref',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({
      to: '/actions',
      search: { show: 'actions', state: 'all', find: params.ref },
    });
  },
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  validateSearch: ActionsSearch,
  beforeLoad: ({ search }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/actions', search: { ...search, show: 'decisions' } });
  },
});

/** `/decisions/26-44` or `/decisions/HWB-26-44`: the decisions of that minute. */
const decisionByRef = createRoute({
  getParentRoute: () => root,
  path: '/decisions/$ref',
  beforeLoad: ({ params }) => {
    const number = /(\d+)-(\d+)$/.exec(params.ref);
    const find = number === null ? params.ref : `${number[1] ?? ''}/${number[2] ?? ''}`;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/actions', search: { show: 'decisions', find } });
  },
});

const threads = createRoute({
  getParentRoute: () => root,
  path: '/threads',
  validateSearch: ThreadsSearch,
  component: lazyRouteComponent(
    () => import('../features/threads/threads-page.tsx'),
    'ThreadsPage',
  ),
});

const thread = createRoute({
  getParentRoute: () => root,
  path: '/threads/$slug',
  component: lazyRouteComponent(() => import('../features/threads/thread-page.tsx'), 'ThreadPage'),
});

const partnerships = createRoute({
  getParentRoute: () => root,
  path: '/partnerships',
  validateSearch: PartnershipsSearch,
  component: lazyRouteComponent(
    () => import('../features/partnerships/partnerships-page.tsx'),
    'PartnershipsPage',
  ),
});

const body = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$body/$tab',
  validateSearch: BodySearch,
  component: lazyRouteComponent(() => import('../features/partnerships/body-page.tsx'), 'BodyPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: PeopleSearch,
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});

const peopleImport = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});

const settingsHome = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/settings/$section', params: { section: 'appearance' } });
  },
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  component: lazyRouteComponent(
    () => import('../features/settings/settings-page.tsx'),
    'SettingsPage',
  ),
});

export const routeTree = root.addChildren([
  home,
  start,
  today,
  meetings,
  meeting.addChildren([meetingHome, agenda, papers, room, minutesRecord, packs, meetingHistory]),
  liveMinutes,
  actions,
  actionByRef,
  decisions,
  decisionByRef,
  threads,
  thread,
  partnerships,
  body,
  people,
  peopleImport,
  publishingRoutes,
  settingsHome,
  settings,
]);
