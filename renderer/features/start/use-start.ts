import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OpenedWorkspace, StartView } from '#shared/workspaces/workspace.ts';
import { api, client } from '../../api/client.ts';

/** What the first screen shows. */
export function useStartView(): StartView | undefined {
  return useQuery(api.workspaces.start.queryOptions({ input: {} })).data;
}

/** Goes on to Today with the workspace that has just been opened. */
export function useEnterWorkspace(): (workspace: OpenedWorkspace) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (workspace) => {
    queries.removeQueries({ predicate: ({ queryKey }) => !isStart(queryKey) });
    queries.setQueryData(
      api.workspaces.start.queryKey({ input: {} }),
      (view: StartView | undefined) => view && { ...view, open: workspace, problem: null },
    );
    // The frame must know of the workspace before the address changes, or it leads back to the start.
    await nextPaint();
    await navigate({ to: '/today' });
  };
}

/** Opens a workspace and goes on to Today. */
export function useOpenWorkspace() {
  const enter = useEnterWorkspace();
  return useMutation({
    mutationFn: (input: { folder: string; passphrase: string | null; readOnly: boolean }) =>
      client.workspaces.open(input),
    onSuccess: enter,
  });
}

/** Makes or opens the sample and goes on to Today. */
export function useExploreSample() {
  const enter = useEnterWorkspace();
  return useMutation({
    mutationFn: () => client.workspaces.createSample({ folder: null }),
    onSuccess: enter,
  });
}

/** Takes a workspace off the list; its files stay. */
export function useForgetWorkspace() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (folder: string) => client.workspaces.forget({ folder }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.workspaces.start.key() }),
  });
}

/** Asks for a folder with the operating system's own window. */
export async function chooseFolder(title: string): Promise<string | null> {
  const { folder } = await client.workspaces.chooseFolder({ title });
  return folder;
}

/** After this what the cache told its readers is on the screen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
  });
}

const startKey = JSON.stringify(api.workspaces.start.key()[0]);

function isStart(queryKey: readonly unknown[]): boolean {
  return JSON.stringify(queryKey[0]) === startKey;
}
