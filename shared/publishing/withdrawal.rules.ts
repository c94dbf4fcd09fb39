import { countOf } from '../calendar/date-words.ts';

/** Where copies of a bundle usually are, besides the places of its publications. */
export function placesToClear(bundle: { places: readonly string[]; placedIn: string }): string[] {
  const all = [
    'The website: upload the files of the withdrawal',
    ...bundle.places.filter((place) => place.trim() !== '').map((place) => place.trim()),
    ...(bundle.placedIn === '' ? [] : [`The shared folder ${bundle.placedIn}`]),
    'Members and partners who have it by e-mail',
    'Printed copies',
    'Search engines: ask them to drop what they keep',
    'Other websites that took a copy',
  ];
  return [...new Set(all)];
}

/** `2 of 6 places are clear.` */
export function sayPlaces(places: readonly { clearedOn: string | null }[]): string {
  const clear = places.filter(({ clearedOn }) => clearedOn !== null).length;
  if (places.length === 0) return 'No places are listed.';
  if (clear === places.length) return 'Every place is clear.';
  return `${String(clear)} of ${countOf(places.length, 'place')} ${clear === 1 ? 'is' : 'are'} clear.`;
}

/** Why it cannot be withdrawn, or `null`. */
export function whyNotWithdraw(bundle: {
  isPublic: boolean;
  hasMeeting: boolean;
  withdraws: boolean;
  isPublished: boolean;
  isWithdrawn: boolean;
}): string | null {
  if (!bundle.isPublic || !bundle.hasMeeting) {
    return 'Only the public files of a meeting are withdrawn here.';
  }
  if (bundle.withdraws) return 'This is a withdrawal itself. Publish a corrected version instead.';
  if (bundle.isWithdrawn) return 'This is withdrawn already.';
  if (!bundle.isPublished) {
    return 'This was never recorded as published. There is nothing to withdraw.';
  }
  return null;
}
