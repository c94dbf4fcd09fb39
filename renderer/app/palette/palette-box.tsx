import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { KeyHints } from '../../ui/kbd.tsx';
import { announce } from '../../ui/announce.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { PaletteList } from './palette-list.tsx';
import { closePalette, noteRecent } from './palette-state.ts';
import styles from './palette.module.css';
import { usePaletteGroups } from './use-palette-groups.ts';

/** The box and its list: a combobox whose list box keeps the focus in the text. */
export function PaletteBox() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const { groups, words, isSearching, problem } = usePaletteGroups(text);
  const router = useRouter();
  const listId = useId();
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(chosen, Math.max(0, entries.length - 1));
  const active = entries[at];
  const result = resultWords(entries.length, { words, isSearching, problem });

  useEffect(() => {
    if (!isSearching) announce(result);
  }, [isSearching, result]);

  const open = (entry: PaletteEntry) => {
    closePalette();
    // After the dialog has given the focus back, so that the new page can take it.
    setTimeout(() => {
      if (entry.kind === 'command') {
        entry.run();
        return;
      }
      if (entry.hit.icon !== 'place') noteRecent(entry.hit);
      router.history.push(entry.hit.url);
    }, 0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextChoice(event, { at, groups, count: entries.length });
    if (next !== null) {
      event.preventDefault();
      setChosen(next);
    } else if (event.key === 'Enter' && active !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(active);
    }
  };

  return (
    <>
      <div className={styles.box}>
        <IconSearch size={20} stroke={1.6} aria-hidden="true" />
        <input
          className={styles.text}
          role="combobox"
          aria-label="Search or go to"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${listId}-${at}`}
          placeholder="Search or go to"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className={styles.count}>{words === '' ? '' : result}</span>
      </div>
      <PaletteList
        id={listId}
        groups={groups}
        words={words}
        chosen={at}
        onPoint={setChosen}
        onOpen={open}
        nothing={words === '' || isSearching ? null : result}
      />
      <div className={styles.foot}>
        <KeyHints
          hints={[
            { keys: ['ArrowUp', 'ArrowDown'], does: 'choose' },
            { keys: ['Enter'], does: 'open' },
            { keys: ['Tab'], does: 'next group' },
            { keys: ['>'], does: 'commands only' },
            { keys: ['@'], does: 'posts and bodies' },
            { keys: ['Escape'], does: 'close' },
          ]}
        />
      </div>
    </>
  );
}

interface Situation {
  at: number;
  groups: readonly PaletteGroup[];
  count: number;
}

/** Arrows go round; Tab goes to the first line of the next group. Null for any other key. */
function nextChoice(event: KeyboardEvent, { at, groups, count }: Situation): number | null {
  if (count === 0) return event.key === 'Tab' ? 0 : null;
  if (event.key === 'ArrowDown') return (at + 1) % count;
  if (event.key === 'ArrowUp') return (at - 1 + count) % count;
  if (event.key !== 'Tab') return null;
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.entries.length, 0),
  );
  return event.shiftKey
    ? (starts.findLast((start) => start < at) ?? starts.at(-1) ?? 0)
    : (starts.find((start) => start > at) ?? 0);
}

interface Finding {
  words: string;
  isSearching: boolean;
  problem: boolean;
}

function resultWords(count: number, { words, isSearching, problem }: Finding): string {
  if (problem) return 'The search did not answer. Type again to try once more.';
  if (count > 0) return count === 1 ? '1 result' : `${count} results`;
  return isSearching ? '' : `Nothing matches “${words}”`;
}
