import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import type { SearchHit } from '#shared/search/search.ts';
import { api, client } from '../api/client.ts';
import { flushAll } from '../ui/autosaver.ts';
import { setAppearance } from '../ui/appearance.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { failureSentence } from '../ui/failure-words.ts';
import { answered } from '../ui/save-ledger.ts';
import { recentHits } from './palette/palette-state.ts';
import { router } from './router.tsx';
import { AppServicesContext, type AppServices, type GoToGroup, type GoToHit } from './services.ts';

/** Fills the frame's services from the core: the one place where frame and api meet. */
export function WiredServices({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const start = useQuery(api.workspaces.start.queryOptions({ input: {} }));
  const open = start.data?.open ?? null;
  const { bodies, backupSentence } = useFrameData(open?.folder ?? null);
  useWorkspaceAppearance(open !== null);

  const replay = useCallback(
    async (which: 'undo' | 'redo') => {
      try {
        await flushAll();
        await answered();
        await client.history[which]({});
        await queries.invalidateQueries();
        return which === 'undo' ? 'The last change is taken back.' : 'The change is made again.';
      } catch (error) {
        return failureSentence(error);
      }
    },
    [queries],
  );

  const closeWorkspace = useCallback(async () => {
    await flushAll();
    await client.workspaces.close({});
    recentHits.set([]);
    const startKey = api.workspaces.start.queryKey({ input: {} });
    queries.setQueryData(startKey, (view) => view && { ...view, open: null });
    await router.navigate({ to: '/start' });
    queries.removeQueries({ predicate: ({ queryKey }) => hashKey(queryKey) !== hashKey(startKey) });
    await queries.invalidateQueries({ queryKey: startKey });
  }, [queries]);

  const services = useMemo<AppServices>(
    () => ({
      workspace: open,
      bodies,
      backupSentence,
      overdue: {},
      search: findHits,
      undo: () => replay('undo'),
      redo: () => replay('redo'),
      closeWorkspace,
    }),
    [open, bodies, backupSentence, replay, closeWorkspace],
  );
  if (start.isPending) return null;
  if (start.isError) {
    return (
      <ErrorPanel
        title="Clear Days cannot start"
        sentence="The part of the program that keeps your records does not answer."
        kept="Nothing is lost. Your records are in the workspace folder as you left them."
        onRetry={() => void start.refetch()}
      />
    );
  }
  return <AppServicesContext value={services}>{children}</AppServicesContext>;
}

const noBodies: AppServices['bodies'] = [];

/** The partnerships for the switcher, and how old the backup is; nothing without a workspace. */
function useFrameData(folder: string | null) {
  const enabled = folder !== null;
  const options = useQuery({ ...api.bodies.options.queryOptions({ input: {} }), enabled });
  const today = useQuery({ ...api.today.view.queryOptions({ input: {} }), enabled });
  const bodies = useMemo(
    () => options.data?.bodies.filter(({ state }) => state === 'established') ?? noBodies,
    [options.data],
  );
  return { bodies, backupSentence: today.data?.backup.status.words ?? null };
}

/** A workspace brings its officer's looks with it. */
function useWorkspaceAppearance(enabled: boolean): void {
  const { data } = useQuery({ ...api.settings.get.queryOptions({ input: {} }), enabled });
  useEffect(() => {
    if (data === undefined) return;
    const { appearance, textSize, roomierRows, reduceMotion, singleLetterShortcuts } = data;
    setAppearance({ appearance, textSize, roomierRows, reduceMotion, singleLetterShortcuts });
  }, [data]);
}

async function findHits(text: string, signal: AbortSignal): Promise<readonly GoToGroup[]> {
  const only = text.startsWith('@') ? 'bodies_and_people' : 'all';
  const words = text.replace(/^@/, '').trim();
  const { hits } = await client.search.goTo({ text: words, only }, { signal });
  const found = hits.map(hitOf);
  return [{ title: 'Best matches', hits: found }];
}

function hitOf(hit: SearchHit): GoToHit {
  const { id, title, detail } = hit;
  switch (hit.kind) {
    case 'body':
      return { id, title, detail, icon: 'body', url: `/partnerships/${hit.bodySlug}/overview` };
    case 'meeting':
      return {
        id,
        title,
        detail,
        icon: 'meeting',
        url: `/meetings/${hit.bodySlug}/${hit.daySlug}/agenda`,
      };
    case 'person':
    case 'post':
      return { id, title, detail, icon: 'person', url: `/people?show=people&selected=${id}` };
    case 'organisation':
      return {
        id,
        title,
        detail,
        icon: 'organisation',
        url: `/people?show=organisations&selected=${id}`,
      };
    case 'decision':
    case 'action':
    case 'thread':
      return {
        ...{ id, title, detail, icon: 'item', url: hit.path, isRecord: hit.kind === 'decision' },
        ...(hit.withheld ? { mark: { tone: 'exempt', word: 'Withheld' } } : {}),
      };
  }
}
