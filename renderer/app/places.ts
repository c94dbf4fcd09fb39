import {
  IconAddressBook,
  IconCalendarEvent,
  IconChecklist,
  IconFileExport,
  IconSettings,
  IconSun,
  IconTimeline,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { PlaceId } from './services.ts';

/** What the go-to box leads to by name. */
export interface GoToPlace {
  id: string;
  to: string;
  name: string;
  keys?: string;
}

export interface Place extends GoToPlace {
  id: PlaceId;
  to:
    | '/today'
    | '/meetings'
    | '/partnerships'
    | '/people'
    | '/actions'
    | '/threads'
    | '/publishing'
    | '/settings';
  /** For the rail, where a word has 72 px. */
  shortName: string;
  icon: TablerIcon;
}

/** The places of this release, in the order of the navigation. */
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

/** The registers that exist; risks, targets and complaints join them. */
export const registerPlaces: readonly Place[] = [
  {
    id: 'actions',
    to: '/actions',
    name: 'Actions and decisions',
    shortName: 'Actions',
    keys: 'Ctrl+4',
    icon: IconChecklist,
  },
  {
    id: 'threads',
    to: '/threads',
    name: 'Matters and forward plan',
    shortName: 'Matters',
    icon: IconTimeline,
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

/** Pages inside a place that the go-to box leads to as well. */
export const innerPlaces: readonly GoToPlace[] = [
  { id: 'website', to: '/publishing/website', name: 'Website' },
  { id: 'withheld', to: '/publishing/withheld', name: 'Withheld matters to review' },
  { id: 'communications', to: '/publishing/communications', name: 'Communications' },
  { id: 'register', to: '/publishing/register', name: 'Register of what was published' },
];

export const settingsPlace: Place = {
  id: 'settings',
  to: '/settings',
  name: 'Settings',
  shortName: 'Settings',
  icon: IconSettings,
};

export const allPlaces: readonly Place[] = [
  ...mainPlaces,
  ...registerPlaces,
  ...outputPlaces,
  settingsPlace,
];
