import { createRootRoute } from '@tanstack/react-router';
import { WindowFrame } from './frame/window-frame.tsx';
import { NotFoundPage, RouteErrorPage } from './frame/route-problems.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Three panes meet here: the navigation is a rail below 1600 px. */
    threePanes?: boolean;
    /** The title bar stands alone, without navigation. */
    withoutNavigation?: boolean;
  }
}

/** The window that every page stands in. */
export const root = createRootRoute({
  component: WindowFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteErrorPage,
});
