import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useShortcutGroups } from '../../ui/shortcuts.ts';
import { useStore } from '../../ui/store.ts';
import { allPlaces, innerPlaces } from '../places.ts';
import { useAppServices, type GoToGroup } from '../services.ts';
import {
  commandGroups,
  hitGroups,
  placeGroup,
  scopeOf,
  withoutEmpty,
  wordsOf,
  type PaletteGroup,
} from './palette-entries.ts';
import { recentHits } from './palette-state.ts';

interface Found {
  text: string;
  groups: readonly GoToGroup[];
  problem: boolean;
}

const nothing: Found = { text: '', groups: [], problem: false };

/** The groups for what is typed; places and commands at once, records when the core answers. */
export function usePaletteGroups(text: string) {
  const { search } = useAppServices();
  const shortcuts = useShortcutGroups();
  const [found, setFound] = useState(nothing);
  const [settled] = useDebouncedValue(text, 80);
  const scope = scopeOf(text);
  const words = wordsOf(text);

  useEffect(() => {
    if (wordsOf(settled) === '' || scopeOf(settled) === 'commands') return;
    const controller = new AbortController();
    search(settled, controller.signal).then(
      (groups) => {
        if (!controller.signal.aborted) setFound({ text: settled, groups, problem: false });
      },
      () => {
        if (!controller.signal.aborted) setFound({ text: settled, groups: [], problem: true });
      },
    );
    return () => controller.abort();
  }, [settled, search]);

  const isSearching = words !== '' && scope !== 'commands' && found.text !== text;
  const recent = useStore(recentHits);
  const records = hitGroups(words === '' ? [{ title: 'Recent', hits: recent }] : found.groups);
  const groups: PaletteGroup[] = withoutEmpty(
    {
      commands: () => commandGroups(shortcuts, words),
      posts: () => records,
      all: () => [
        ...records,
        placeGroup(words === '' ? allPlaces : [...allPlaces, ...innerPlaces], words),
        ...commandGroups(shortcuts, words).filter(
          ({ title }) => words !== '' || title !== 'Everywhere',
        ),
      ],
    }[scope](),
  );
  return { groups, words, isSearching, problem: found.problem && found.text === text };
}
