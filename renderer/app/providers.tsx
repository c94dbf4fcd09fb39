import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { appearanceStore, useAppliedAppearance } from '../ui/appearance.ts';
import { cssVariablesResolver } from '../ui/css-variables.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { LiveRegions } from '../ui/live-regions.tsx';
import { theme } from '../ui/theme.ts';
import { Toasts } from '../ui/toasts.tsx';
import { colorSchemeManager } from './color-scheme.ts';

/** Everything that the screens stand on, outermost first. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme={appearanceStore.get().appearance === 'system' ? 'auto' : 'light'}
    >
      <Appearance />
      <LiveRegions />
      <ErrorBoundary>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </ErrorBoundary>
      <Toasts />
    </MantineProvider>
  );
}

function Appearance() {
  useAppliedAppearance();
  return null;
}

/** The core is on this computer: it answers at once, and only our own changes make data stale. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 30_000,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
