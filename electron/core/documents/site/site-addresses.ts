import type { PublicMinutesDocument } from '#shared/publishing/minutes-view.ts';

/** Where things are on the website, from its root. These addresses are for ever (bundle.md). */

/** The folder of a partnership. */
export function bodyHome(slug: string): string {
  return `partnerships/${slug}`;
}

/** The folder of a meeting. */
export function meetingHome(slug: string): string {
  return `meetings/${slug}`;
}

/** The name of the minutes without its ending; the approved ones take the place of the draft. */
export function minutesName({ standing }: Pick<PublicMinutesDocument, 'standing'>): string {
  return standing.draft ? 'minutes-draft' : 'minutes-approved';
}
