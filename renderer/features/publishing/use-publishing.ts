import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BuildEvent, ExportKind, PassedWarning } from '#shared/publishing/publishing.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { runLongTask, useLongTask, type RunningTask } from '../../ui/long-tasks.ts';

/** The checks, builds and publications of one meeting. */
export function usePublishingPage(meetingId: string, kind: ExportKind) {
  return useQuery({
    ...api.publishing.page.queryOptions({ input: { meetingId, kind } }),
    // The checks look at everything else, so they are run each time the tab is opened.
    staleTime: 0,
  });
}

/** What a build came to, other than a new export in the list. */
export type BuildOutcome =
  | { state: 'built'; sentence: string }
  | { state: 'cancelled' }
  | Extract<BuildEvent, { state: 'stopped' }>
  | { state: 'failed'; error: unknown };

interface PackBuild {
  running: RunningTask | null;
  outcome: BuildOutcome | null;
  build: (passedWarnings: PassedWarning[]) => Promise<void>;
}

/** Builds the public pack or the file of the minutes; it goes on while the officer looks at other screens. */
export function usePackBuild(meetingId: string, kind: ExportKind): PackBuild {
  const queries = useQueryClient();
  const id = `${kind}-${meetingId}`;
  const running = useLongTask(id);
  const [outcome, setOutcome] = useState<BuildOutcome | null>(null);
  const build = async (passedWarnings: PassedWarning[]) => {
    setOutcome(null);
    const result = await runLongTask<BuildOutcome>({
      id,
      name: kind === 'minutes' ? 'Building the file of the minutes' : 'Building the public pack',
      run: (report, signal) => follow({ meetingId, kind, passedWarnings, signal }, report),
    }).catch((error: unknown): BuildOutcome => ({ state: 'failed', error }));
    setOutcome(result);
    if (result.state === 'built') announce(result.sentence);
    if (result.state === 'stopped') announce(result.sentence, 'assertive');
    await queries.invalidateQueries({ queryKey: api.publishing.key() });
  };
  return { running, outcome, build };
}

async function follow(
  task: {
    meetingId: string;
    kind: ExportKind;
    passedWarnings: PassedWarning[];
    signal: AbortSignal;
  },
  report: (progress: { done: number; of: number; sentence: string }) => void,
): Promise<BuildOutcome> {
  const { signal, ...input } = task;
  try {
    const events = await client.publishing.build(input, { signal });
    for await (const event of events) {
      if (event.state === 'building') report(event);
      else if (event.state === 'stopped') return event;
      else return { state: 'built', sentence: event.sentence };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return { state: 'cancelled' };
}

/** Records, or takes out, that a bundle went live; every page that judges clear days is read again. */
export function usePublicationChanges() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  return {
    record: useMutation({
      mutationFn: (input: Parameters<typeof client.publishing.recordPublication>[0]) =>
        client.publishing.recordPublication(input),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (target: { id: string; version: number }) =>
        client.publishing.removePublication({ target }),
      onSuccess,
    }),
  };
}

/** Saves the bundle through the browser, or shows it in its folder where there is a file manager. */
export async function saveBundle(exportId: string, fileName: string): Promise<void> {
  const file = await client.publishing.download({ exportId });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
