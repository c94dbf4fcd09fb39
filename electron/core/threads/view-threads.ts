import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import { meetingBodiesById } from '#core/meetings/meetings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Thread } from '#shared/threads/thread.ts';
import type { ThreadEntry, ThreadPage, ThreadView } from '#shared/threads/threads.contract.ts';
import { listThreads, getThread } from './threads.repository.ts';
import { loadEntries, type ThreadStory } from './thread-entries.ts';

/** A thread with everything said and done about it, oldest first. */
export async function viewThreadPage(
  db: ReadDb,
  ref: { id: string } | { slug: string },
  today: CivilDate,
): Promise<ThreadPage> {
  const thread = await getThread(db, ref);
  const stories = await loadEntries(db, [thread], today);
  const [view] = await withBodies(db, [thread], stories);
  if (view === undefined) throw new NotFoundError('thread');
  return { today, view, entries: storyOf(stories, thread).entries };
}

/** Threads, the latest moved first. The number of statements does not follow their number. */
export async function viewThreads(
  db: ReadDb,
  about: { bodyId: string | null; withClosed: boolean },
  today: CivilDate,
): Promise<ThreadView[]> {
  const threads = await listThreads(db, about);
  const views = await withBodies(db, threads, await loadEntries(db, threads, today));
  return views.sort((a, b) => {
    const [first, second] = [a.lastDay ?? '', b.lastDay ?? ''];
    return first === second ? 0 : first > second ? -1 : 1;
  });
}

async function withBodies(
  db: ReadDb,
  threads: readonly Thread[],
  stories: ReadonlyMap<string, ThreadStory>,
): Promise<ThreadView[]> {
  const bodies = await meetingBodiesById(
    db,
    threads.map(({ bodyId }) => bodyId),
  );
  return threads.flatMap((thread) => {
    const body = bodies.get(thread.bodyId);
    if (body === undefined) return [];
    const { entries, openActions } = storyOf(stories, thread);
    return [
      {
        thread,
        bodyName: body.name,
        bodySlug: body.slug,
        count: entries.filter(({ link }) => link !== null).length,
        openActions,
        lastDay: lastDayOf(entries),
      },
    ];
  });
}

function storyOf(stories: ReadonlyMap<string, ThreadStory>, { id }: Thread): ThreadStory {
  return stories.get(id) ?? { entries: [], openActions: 0 };
}

function lastDayOf(entries: readonly ThreadEntry[]): CivilDate | null {
  const days = entries.filter(({ kind }) => kind !== 'planned').flatMap(({ day }) => day ?? []);
  return days.at(-1) ?? null;
}
