import type { ImportKind } from './import.ts';

export const importKindWords: Record<ImportKind, string> = {
  organisations: 'Organisations',
  people: 'People and posts',
  seats: 'Seats',
};
