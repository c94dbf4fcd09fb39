import { useMatches } from '@tanstack/react-router';
import { useAppearance } from '../../ui/appearance.ts';
import { useNarrow } from '../../ui/use-narrow.ts';

/** Whether the navigation is the 80 px rail: by choice, or where three panes meet below 1600 px. */
export function useRail(): boolean {
  const { navigation } = useAppearance();
  const threePanes = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.threePanes === true),
  });
  const isBelow1600 = useNarrow(1600);
  const isBelow1024 = useNarrow(1024);
  if (isBelow1024 || navigation === 'rail') return true;
  if (navigation === 'wide') return false;
  return threePanes && isBelow1600;
}
