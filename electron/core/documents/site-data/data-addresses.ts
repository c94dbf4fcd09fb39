import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { meetingHome, minutesName } from '../site/site-addresses.ts';

/** The full address of a file where the website has one; else its path from the root of the website. */
export function addressOf({ brand }: Pick<SiteView, 'brand'>, path: string): string {
  const encoded = encodedPath(path);
  return brand.baseUrl === null ? encoded : `${brand.baseUrl}${encoded}`;
}

/** The same for a file that stands in a folder of the root, such as `api/`. */
export function addressFromFolder(view: Pick<SiteView, 'brand'>, path: string): string {
  const address = addressOf(view, path);
  return view.brand.baseUrl === null ? `../${address}` : address;
}

export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function homeOf({ pack }: SiteMeeting): string {
  return meetingHome(pack.meeting.slug);
}

/** The page where a meeting can be read: every meeting has one. */
export function noticePath(meeting: SiteMeeting): string {
  return `${homeOf(meeting)}/index.html`;
}

/** Null before the agenda is out. */
export function agendaPath(meeting: SiteMeeting): string | null {
  return meeting.state === 'agenda' ? `${homeOf(meeting)}/agenda.html` : null;
}

/** Null while there are no public minutes; a draft and approved minutes have different addresses. */
export function minutesPath(meeting: SiteMeeting): string | null {
  if (meeting.minutes === null) return null;
  return `${homeOf(meeting)}/${minutesName(meeting.minutes.document)}.html`;
}
