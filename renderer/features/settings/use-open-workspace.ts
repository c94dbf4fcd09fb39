import { useQuery } from '@tanstack/react-query';
import type { OpenedWorkspace } from '#shared/workspaces/workspace.ts';
import { api } from '../../api/client.ts';

/** The workspace that is open; null while it is not known. */
export function useOpenWorkspace(): OpenedWorkspace | null {
  return useQuery(api.workspaces.start.queryOptions({ input: {} })).data?.open ?? null;
}
