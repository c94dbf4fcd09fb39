import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root-route.tsx';
import {
  CommunicationsSearch,
  PublishingSearch,
  RegisterSearch,
  WebsiteSearch,
  WithheldSearch,
} from './search-params.ts';

/** Publishing for all partnerships: one head with tabs, and the tab's page in its outlet. */
const publishing = createRoute({
  getParentRoute: () => root,
  path: '/publishing',
  component: lazyRouteComponent(
    () => import('../features/publishing/publishing-frame.tsx'),
    'PublishingFrame',
  ),
  staticData: { threePanes: true },
});

const queue = createRoute({
  getParentRoute: () => publishing,
  path: '/',
  validateSearch: PublishingSearch,
  component: lazyRouteComponent(() => import('../features/publishing/queue-page.tsx'), 'QueuePage'),
});

const website = createRoute({
  getParentRoute: () => publishing,
  path: 'website',
  validateSearch: WebsiteSearch,
  component: lazyRouteComponent(
    () => import('../features/website/website-page.tsx'),
    'WebsitePage',
  ),
});

const withheld = createRoute({
  getParentRoute: () => publishing,
  path: 'withheld',
  validateSearch: WithheldSearch,
  component: lazyRouteComponent(
    () => import('../features/withheld/withheld-page.tsx'),
    'WithheldPage',
  ),
});

const register = createRoute({
  getParentRoute: () => publishing,
  path: 'register',
  validateSearch: RegisterSearch,
  component: lazyRouteComponent(
    () => import('../features/publishing/register-page.tsx'),
    'RegisterPage',
  ),
});

const communications = createRoute({
  getParentRoute: () => publishing,
  path: 'communications',
  validateSearch: CommunicationsSearch,
  component: lazyRouteComponent(
    () => import('../features/communications/communications-page.tsx'),
    'CommunicationsPage',
  ),
});

export const publishingRoutes = publishing.addChildren([
  queue,
  website,
  withheld,
  communications,
  register,
]);
