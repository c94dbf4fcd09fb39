import {
  IconAddressBook,
  IconCalendarEvent,
  IconFileExport,
  IconSettings,
  IconSun,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { PlaceId } from './services.ts';

export interface Place {
  id: PlaceId;
  to: '/today' | '/meetings' | '/partnerships' | '/people' | '/publishing' | '/settings';
  name: string;
  /** For the rail, where a word has 72 px. */
  shortName: string;
  keys?: string;
  icon: TablerIcon;
}

/** The places of this release, in the order of the navigation. Registers join when they exist. */
export const mainPlaces: readonly Place[] = [
  { id: 'today', to: '/today', name: 'Today', shortName: 'Today', keys: 'Ctrl+1', icon: IconSun },
  {
    id: 'meetings',
    to: '/meetings',
    name: 'Meetings',
    shortName: 'Meetings',
    keys: 'Ctrl+2',
    icon: IconCalendarEvent,
  },
  {
    id: 'partnerships',
    to: '/partnerships',
    name: 'Partnerships',
    shortName: 'Partnerships',
    keys: 'Ctrl+3',
    icon: IconUsersGroup,
  },
  {
    id: 'people',
    to: '/people',
    name: 'People and organisations',
    shortName: 'People',
    icon: IconAddressBook,
  },
];

export const outputPlaces: readonly Place[] = [
  {
    id: 'publishing',
    to: '/publishing',
    name: 'Publishing',
    shortName: 'Publishing',
    keys: 'Ctrl+8',
    icon: IconFileExport,
  },
];

export const settingsPlace: Place = {
  id: 'settings',
  to: '/settings',
  name: 'Settings',
  shortName: 'Settings',
  icon: IconSettings,
};

export const allPlaces: readonly Place[] = [...mainPlaces, ...outputPlaces, settingsPlace];
