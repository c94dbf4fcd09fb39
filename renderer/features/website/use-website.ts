import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { runLongTask, useLongTask } from '../../ui/long-tasks.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Everything the screen Website shows; the checks look at everything else, so it is read each time. */
export function useWebsitePage() {
  return useQuery({ ...api.website.page.queryOptions({ input: {} }), staleTime: 0 });
}

export type SiteOutcome =
  | Extract<BuildEvent, { state: 'built' | 'stopped' }>
  | { state: 'cancelled' }
  | { state: 'failed'; error: unknown };

const TASK = 'website';

/** Builds the website; it goes on while the officer looks at other screens. */
export function useSiteBuild() {
  const queries = useQueryClient();
  const running = useLongTask(TASK);
  const [outcome, setOutcome] = useState<SiteOutcome | null>(null);
  const build = async (passedWarnings: PassedWarning[]) => {
    setOutcome(null);
    const result = await runLongTask<SiteOutcome>({
      id: TASK,
      name: 'Building the website',
      run: (report, signal) => follow(passedWarnings, report, signal),
    }).catch((error: unknown): SiteOutcome => ({ state: 'failed', error }));
    setOutcome(result);
    if (result.state === 'built') announce(result.sentence);
    if (result.state === 'stopped') announce(result.sentence, 'assertive');
    await queries.invalidateQueries();
  };
  return { running, outcome, build };
}

/** Saves a built website through the browser. */
export async function saveExport(exportId: string): Promise<void> {
  saveFile(await client.publishing.download({ exportId }));
}

async function follow(
  passedWarnings: PassedWarning[],
  report: (progress: { done: number; of: number; sentence: string }) => void,
  signal: AbortSignal,
): Promise<SiteOutcome> {
  try {
    for await (const event of await client.website.build({ passedWarnings }, { signal })) {
      if (event.state === 'building') report(event);
      else return event;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return { state: 'cancelled' };
}
