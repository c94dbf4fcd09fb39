import type { StaleVersion } from '#shared/errors.ts';
import { type MinuteDocument, emptyDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import { createStore, type Store } from '../../ui/store.ts';

/** What the editor gave last for an item. */
export interface MinuteDraft {
  document: MinuteDocument;
  caret: string;
}

/** The text of one item as this window knows it. */
interface ItemText {
  /** The stored entry whose words the text began from; null while nobody has written anything. */
  base: { id: string; version: number; stored: string } | null;
  draft: MinuteDraft;
  /** Typed and not yet answered for. */
  isUnsaved: boolean;
  /** Goes up when the editor must load the text anew: somebody else changed it. */
  generation: number;
}

/** What the editor is given of an item; a new `key` loads the document, the same key never does. */
export interface LoadedText extends MinuteDraft {
  key: string;
}

export interface EntryTexts {
  /** Goes up whenever a text must be loaded anew. */
  turn: Store<number>;
  load: (itemId: string, caret: string) => LoadedText;
  /** What the editor says was typed. */
  type: (itemId: string, draft: MinuteDraft) => void;
  /** Which version the typed text began from; null for an item without an entry. */
  target: (itemId: string) => { id: string; version: number } | null;
  /** An entry as the core has it: words of others are loaded unless something typed here is not saved. */
  receive: (entry: MinuteEntry) => void;
  /** The core's answer to saving a draft. */
  saved: (entry: MinuteEntry, sent: MinuteDraft) => void;
  /** Ends a clash: the text goes on from their version, with these words. */
  settle: (itemId: string, clash: StaleVersion, document: MinuteDocument) => void;
}

/** The texts of one meeting in this window. What is typed here is never replaced before it is saved. */
export function createEntryTexts(known: readonly MinuteEntry[] = []): EntryTexts {
  const texts = new Map<string, ItemText>();
  const turn = createStore(0);

  const textOf = (itemId: string): ItemText =>
    texts.get(itemId) ?? {
      base: null,
      draft: { document: emptyDocument, caret: '' },
      isUnsaved: false,
      generation: 0,
    };
  const put = (itemId: string, change: Partial<ItemText>) =>
    texts.set(itemId, { ...textOf(itemId), ...change });

  const receive = (entry: MinuteEntry) => {
    const { itemId, id, version } = entry;
    if (itemId === null) return;
    const { base, isUnsaved, generation, draft } = textOf(itemId);
    if (base !== null && version <= base.version) return;
    const stored = JSON.stringify(entry.document);
    const isSame = stored === (base?.stored ?? JSON.stringify(emptyDocument));
    if (isSame) put(itemId, { base: { id, version, stored } });
    else if (!isUnsaved) {
      put(itemId, {
        base: { id, version, stored },
        draft: { document: entry.document, caret: draft.caret },
        generation: generation + 1,
      });
      turn.set((now) => now + 1);
    } else if (base === null) {
      // Begun in another window meanwhile: as if from its beginning, so that saving finds the clash.
      put(itemId, { base: { id, version: 1, stored: JSON.stringify(emptyDocument) } });
    }
    // Otherwise saving says that it was changed in two places, and the person decides.
  };
  for (const entry of known) receive(entry);

  return {
    turn,
    receive,
    load: (itemId, caret) => {
      const { draft, generation } = textOf(itemId);
      return { ...draft, caret: draft.caret || caret, key: `${itemId}:${generation}` };
    },
    type: (itemId, draft) => put(itemId, { draft, isUnsaved: true }),
    target: (itemId) => {
      const { base } = textOf(itemId);
      return base === null ? null : { id: base.id, version: base.version };
    },
    saved: (entry, sent) => {
      if (entry.itemId === null) return;
      const { draft } = textOf(entry.itemId);
      put(entry.itemId, {
        base: {
          id: entry.id,
          version: entry.version,
          stored: JSON.stringify(entry.document),
        },
        isUnsaved: draft !== sent,
      });
    },
    settle: (itemId, clash, document) => {
      const { base, generation, draft } = textOf(itemId);
      put(itemId, {
        base: { id: clash.id, version: clash.currentVersion, stored: base?.stored ?? '' },
        draft: { document, caret: draft.caret },
        generation: document === draft.document ? generation : generation + 1,
        isUnsaved: true,
      });
      turn.set((now) => now + 1);
    },
  };
}
