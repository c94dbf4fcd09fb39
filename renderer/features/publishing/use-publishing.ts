import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BuildEvent, ExportKind, PassedWarning } from '#shared/publishing/publishing.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { runLongTask, useLongTask, type RunningTask } from '../../ui/long-tasks.ts';

/** Which bundle of a meeting it is about. */
export interface Audience {
  meetingId: string;
  kind: ExportKind;
  /** The partner whose own pack it is. */
  organisationId: string | null;
}

/** How a pack is printed. */
export interface PrintOptions {
  dividers: boolean;
  doubleSided: boolean;
}

/** The checks, builds and publications of one meeting. */
export function usePublishingPage({ meetingId, kind, organisationId }: Audience) {
  return useQuery({
    ...api.publishing.page.queryOptions({ input: { meetingId, kind, organisationId } }),
    // The checks look at everything else, so they are run each time the tab is opened.
    staleTime: 0,
    // Papers are looked into behind it: asked again until the checks are whole.
    refetchInterval: ({ state }) => ((state.data?.lookingInto ?? 0) > 0 ? 1000 : false),
  });
}

/** What a build came to, other than a new export in the list. */
export type BuildOutcome =
  | { state: 'built'; sentence: string; warning: string | null }
  | { state: 'cancelled' }
  | Extract<BuildEvent, { state: 'stopped' }>
  | { state: 'failed'; error: unknown };

interface Building {
  running: RunningTask | null;
  outcome: BuildOutcome | null;
}

/** Builds a bundle; it goes on while the officer looks at other screens. */
export function usePackBuild(audience: Audience) {
  const { meetingId, kind, organisationId } = audience;
  const id = [kind, meetingId, organisationId].filter(Boolean).join('-');
  const { run, ...building } = useBuilding(id, buildingWords[kind]);
  const build = (passedWarnings: PassedWarning[], options: PrintOptions) =>
    run((signal) =>
      client.publishing.build({ ...audience, ...options, passedWarnings }, { signal }),
    );
  return { ...building, build };
}

/** Builds the bundle that takes a withdrawn thing back. */
export function useTombstoneBuild(withdrawalId: string) {
  const { run, ...building } = useBuilding(`withdrawal-${withdrawalId}`, 'Building the withdrawal');
  const build = () =>
    run((signal) => client.publishing.buildTombstone({ withdrawalId }, { signal }));
  return { ...building, build };
}

type Start = (signal: AbortSignal) => Promise<AsyncIterable<BuildEvent>>;

function useBuilding(
  id: string,
  name: string,
): Building & { run: (start: Start) => Promise<void> } {
  const queries = useQueryClient();
  const running = useLongTask(id);
  const [outcome, setOutcome] = useState<BuildOutcome | null>(null);
  const run = async (start: Start) => {
    setOutcome(null);
    const result = await runLongTask<BuildOutcome>({
      id,
      name,
      run: (report, signal) => follow(start, signal, report),
    }).catch((error: unknown): BuildOutcome => ({ state: 'failed', error }));
    setOutcome(result);
    if (result.state === 'built') announce(result.sentence);
    if (result.state === 'stopped') announce(result.sentence, 'assertive');
    await queries.invalidateQueries({ queryKey: api.publishing.key() });
  };
  return { running, outcome, run };
}

const buildingWords: Record<ExportKind, string> = {
  notice: 'Building the notice of the meeting',
  'meeting-pack': 'Building the public pack',
  minutes: 'Building the file of the minutes',
  'members-pack': 'Building the members’ pack',
  'chair-book': 'Building the chair’s book',
};

async function follow(
  start: Start,
  signal: AbortSignal,
  report: (progress: { done: number; of: number; sentence: string }) => void,
): Promise<BuildOutcome> {
  try {
    for await (const event of await start(signal)) {
      if (event.state === 'building') report(event);
      else if (event.state === 'stopped') return event;
      else return { state: 'built', sentence: event.sentence, warning: event.warning };
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
