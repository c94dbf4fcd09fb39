import { countOf, formatLongDate } from '#shared/calendar/date-words.ts';
import type { PublicItem, PublicPaper } from '#shared/publishing/publish-view.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { isComing, type Site } from './site.ts';

/** How a meeting stands, in words; the tone colours the words and never says more than they do. */
export interface MeetingStanding {
  readonly words: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
}

/** The one thing that somebody who looks for the meeting must know first. */
export function meetingStanding(site: Site, one: SiteMeeting): MeetingStanding {
  const { pack, minutes, state } = one;
  switch (pack.meeting.status) {
    case 'cancelled':
      return { words: 'Cancelled', tone: 'bad' };
    case 'postponed':
      return { words: 'Postponed', tone: 'warn' };
    case 'moved':
    case 'scheduled':
    case 'held':
      break;
  }
  if (minutes !== null) {
    return minutes.document.standing.draft
      ? { words: 'Draft minutes', tone: 'plain' }
      : { words: 'Minutes approved', tone: 'good' };
  }
  if (!isComing(site, one)) return { words: 'Held', tone: 'plain' };
  if (pack.meeting.status === 'moved') return { words: 'Moved to this day', tone: 'warn' };
  if (state === 'dates_only') return { words: 'Agenda to follow', tone: 'plain' };
  const waiting = papersOf(pack.sections.flatMap(({ items }) => items)).filter(
    ({ file }) => file === null,
  ).length;
  return waiting === 0
    ? { words: 'Agenda and papers', tone: 'good' }
    : { words: `Agenda out, ${countOf(waiting, 'paper')} to follow`, tone: 'warn' };
}

/** Whether it will not, or did not, take place on its day. */
export function isOff({ pack: { meeting } }: SiteMeeting): boolean {
  return meeting.status === 'cancelled' || meeting.status === 'postponed';
}

/** When the agenda is promised, for a meeting of which only the date is out. */
export function agendaPromise({ pack: { clearDays } }: SiteMeeting): string {
  return `The agenda and the papers will be here by ${formatLongDate(clearDays.publishBy)}.`;
}

/** Every public paper of these items and of their parts. */
export function papersOf(items: readonly PublicItem[]): PublicPaper[] {
  return items.flatMap((item) => [...item.papers, ...item.subItems.flatMap((part) => part.papers)]);
}
