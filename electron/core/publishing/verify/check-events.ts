import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { unfolded } from './check-calendars.ts';
import type { ParsedPage } from './parse-page.ts';

const meetingPage = /^data\/meetings\/([^/]+)\/index\.html$/;

/** The page of a meeting and its calendar file say the same of whether it takes place, and the page in words. */
export function checkEvents(
  files: ReadonlyMap<string, Buffer>,
  pages: ReadonlyMap<string, ParsedPage>,
): BundleCheck {
  const problems: BundleProblem[] = [];
  let count = 0;
  for (const [file, page] of pages) {
    if (!meetingPage.test(file)) continue;
    count += 1;
    const calendar = files.get(file.replace(/index\.html$/, 'meeting.ics'))?.toString('utf8');
    problems.push(...faultsOf(page, calendar).map((text) => ({ file, text })));
  }
  const good = `${count} pages of meetings, with facts for machines that agree with the calendar.`;
  return concluded({ id: 'events', title: 'Meetings as events' }, good, problems);
}

function faultsOf(page: ParsedPage, calendar: string | undefined): string[] {
  const event = eventOn(page);
  if (event === null)
    return isGone(page) ? [] : ['It holds no facts about the meeting for machines'];
  const faults: string[] = [];
  const isOff = /Event(Cancelled|Postponed)$/.test(event.status);
  const words = page.text.toLowerCase();
  if (event.status.endsWith('EventCancelled') && !words.includes('cancelled')) {
    faults.push('The meeting is cancelled and the page does not say so');
  }
  if (event.status.endsWith('EventPostponed') && !words.includes('postponed')) {
    faults.push('The meeting is postponed and the page does not say so');
  }
  if (calendar === undefined) return faults;
  const lines = unfolded(calendar);
  if (lines.includes('STATUS:CANCELLED') !== isOff) {
    faults.push('Page and calendar file differ on whether the meeting takes place');
  }
  if (isOff && lines.includes('SEQUENCE:0')) {
    faults.push('The calendar file has no higher SEQUENCE, so calendars keep the old notice');
  }
  const starts = /^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/m.exec(
    lines.filter((line) => line.startsWith('DTSTART;')).at(-1) ?? '',
  );
  const day = starts === null ? '' : starts.slice(1).join('-');
  if (day !== '' && !event.startDate.startsWith(day)) {
    faults.push('Page and calendar file differ on the day of the meeting');
  }
  return faults;
}

function eventOn(page: ParsedPage): { status: string; startDate: string } | null {
  for (const { name, attributes, text } of page.elements) {
    if (name !== 'script' || attributes.get('type') !== 'application/ld+json') continue;
    const event = eventIn(parsed(text));
    if (event !== null) return event;
  }
  return null;
}

/** The first Event in a value, at whatever depth it stands. */
function eventIn(value: unknown): { status: string; startDate: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('@type' in value && value['@type'] === 'Event') {
    const status = 'eventStatus' in value ? String(value.eventStatus) : '';
    return { status, startDate: 'startDate' in value ? String(value.startDate) : '' };
  }
  for (const inner of Object.values(value)) {
    const event = eventIn(inner);
    if (event !== null) return event;
  }
  return null;
}

/** What cannot be parsed is told by the check of the page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A page that only says that something was withdrawn. */
function isGone({ text }: ParsedPage): boolean {
  return /withdrawn/i.test(text);
}
