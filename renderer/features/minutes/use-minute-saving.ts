import { useEffect, useState } from 'react';
import type { StaleVersion } from '#shared/errors.ts';
import { client } from '../../api/client.ts';
import { staleVersionOf } from '../../ui/fields/refusal.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import type { EntryTexts, MinuteDraft } from './entry-texts.ts';
import type { SessionCache } from './use-session.ts';

/** Text typed is on its way after this long without a key, and never later than the second time. */
const times = { delay: 400, longest: 800 };
/** A full disk may have room again: saving is tried without being asked. */
const tryAgainMs = 10_000;

export interface MinuteSaving {
  /** What was typed; saved within a second. */
  type: (itemId: string, draft: MinuteDraft) => void;
  /** Saves now what waits: on leaving an item, on Ctrl S, for a block that matters. Never rejects. */
  flush: () => Promise<void>;
  /** Why the last save failed; stays until one succeeds. Nothing typed is let go of meanwhile. */
  problem: string | null;
  savedAt: Date | null;
  /** Something typed is not on the disk yet. */
  isSaving: boolean;
  /** The same words were changed in another window; waits until the person compares. */
  clash: MinuteClash | null;
  settled: () => void;
}

export interface MinuteClash {
  itemId: string;
  stale: StaleVersion;
}

interface SavingOptions {
  texts: EntryTexts;
  cache: SessionCache;
  /** Opens the item where words were typed before it was opened; resolves when it has an entry. */
  openItem: (itemId: string) => Promise<void>;
}

/** Saves the text of each item, one call at a time, with the version that the last one answered with. */
export function useMinuteSaving({ texts, cache, openItem }: SavingOptions): MinuteSaving {
  const [problem, setProblem] = useState<string | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [clash, setClash] = useState<MinuteClash | null>(null);

  const saveOne = async (itemId: string, draft: MinuteDraft) => {
    if (texts.target(itemId) === null) await openItem(itemId);
    const target = texts.target(itemId);
    if (target === null) throw new Error('The item has no entry after it was opened.');
    const answer = await client.minutes.saveEntry({ target, ...draft });
    texts.saved(answer.entry, draft);
    cache.take(answer);
  };

  const save = async (drafts: Record<string, MinuteDraft>) => {
    const failures: unknown[] = [];
    for (const [itemId, draft] of Object.entries(drafts)) {
      try {
        await saveOne(itemId, draft);
      } catch (error) {
        failures.push(error);
        const stale = staleVersionOf(error);
        if (stale !== null) setClash({ itemId, stale });
      }
    }
    if (failures.length > 0) {
      setProblem(failureSentence(failures[0]));
      throw failures[0];
    }
    setProblem(null);
    setClash(null);
    setSavedAt(new Date());
  };

  const { change, flush, state } = useAutosave<Record<string, MinuteDraft>>(save, times);
  useRetry(problem !== null && clash === null, flush);
  return {
    type: (itemId, draft) => {
      texts.type(itemId, draft);
      change({ [itemId]: draft });
    },
    flush,
    problem,
    savedAt,
    isSaving: state.kind === 'waiting' || state.kind === 'saving',
    clash,
    settled: () => setClash(null),
  };
}

function useRetry(isNeeded: boolean, flush: () => Promise<void>): void {
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(() => void flush(), tryAgainMs);
    return () => clearInterval(timer);
  }, [isNeeded, flush]);
}
