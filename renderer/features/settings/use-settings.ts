import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsChange } from '#shared/settings/settings.ts';
import type { StartView } from '#shared/workspaces/workspace.ts';
import { api, client } from '../../api/client.ts';

/** The settings of the open workspace. */
export function useSettings() {
  return useQuery(api.settings.get.queryOptions({ input: {} }));
}

/** Saves some settings and puts the stored record in the cache; the title bar learns a new name at once. */
export function useAmendSettings(): (change: SettingsChange) => Promise<void> {
  const queries = useQueryClient();
  const key = api.settings.get.queryKey({ input: {} });
  const amend = useMutation({
    mutationFn: (change: SettingsChange) => {
      const target = queries.getQueryData<Settings>(key);
      if (target === undefined) throw new Error('Settings are changed only once they are shown.');
      return client.settings.amend({ target, change });
    },
    onSuccess: (stored) => {
      queries.setQueryData(key, stored);
      queries.setQueryData(
        api.workspaces.start.queryKey({ input: {} }),
        (view: StartView | undefined) =>
          view?.open ? { ...view, open: { ...view.open, name: stored.workspaceName } } : view,
      );
    },
  });
  return async (change) => {
    await amend.mutateAsync(change);
  };
}
