import { useMediaQuery } from '@mantine/hooks';
import { useMatches } from '@tanstack/react-router';
import { useAppearance } from '../../ui/appearance.ts';

/** Whether the navigation is the 80 px rail: by choice, or where three panes meet below 1600 px. */
export function useRail(): boolean {
  const { navigation } = useAppearance();
  const threePanes = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.threePanes === true),
  });
  const isBelow1600 = useMediaQuery('(max-width: 1599px)', false, {
    getInitialValueInEffect: false,
  });
  const isBelow1024 = useMediaQuery('(max-width: 1023px)', false, {
    getInitialValueInEffect: false,
  });
  if (isBelow1024 || navigation === 'rail') return true;
  if (navigation === 'wide') return false;
  return threePanes && isBelow1600;
}
