import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';

/** Calendar files that every calendar can take in (RFC 5545). */
export function checkCalendars(files: ReadonlyMap<string, Buffer>): BundleCheck {
  const calendars = [...files].filter(([name]) => name.endsWith('.ics'));
  const problems = calendars.flatMap(([file, bytes]) =>
    faultsOf(bytes).map((fault): BundleProblem => ({ file, ...fault })),
  );
  const good = `${calendars.length} calendar ${calendars.length === 1 ? 'file' : 'files'}.`;
  return concluded({ id: 'calendars', title: 'Calendar files' }, good, problems);
}

/** The content lines of a calendar, unfolded. */
export function unfolded(text: string): string[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function faultsOf(bytes: Buffer): Omit<BundleProblem, 'file'>[] {
  const text = bytes.toString('utf8');
  const found: Omit<BundleProblem, 'file'>[] = [];
  if (/[^\r]\n/.test(text) || !text.endsWith('\r\n'))
    found.push({ text: 'Lines must end with CRLF' });
  for (const [index, line] of text.split('\r\n').entries()) {
    if (Buffer.byteLength(line) > 75) found.push({ line: index + 1, text: 'A line is too long' });
  }
  const lines = unfolded(text);
  const open: string[] = [];
  for (const line of lines) {
    if (!/^[A-Z0-9-]+(;[A-Z0-9-]+=("[^"]*"|[^";:]*))*:/.test(line)) {
      found.push({ text: 'A line is not a calendar property' });
    }
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) {
      found.push({ text: 'Parts are not closed in order' });
    }
  }
  if (open.length > 0) found.push({ text: 'A part is not closed' });
  found.push(...missing(lines, ['VERSION', 'PRODID']), ...eventFaults(lines));
  for (const [, zone = ''] of lines.join('\n').matchAll(/;TZID=([^:;\n]+)/g)) {
    if (!lines.includes(`TZID:${zone}`))
      found.push({ text: `The time zone ${zone} is not explained` });
  }
  return found;
}

/** Each meeting says what a calendar needs to show it, to change it and to know it again. */
function eventFaults(lines: readonly string[]): { text: string }[] {
  const events = lines.flatMap((line, from) =>
    line === 'BEGIN:VEVENT' ? [lines.slice(from, lines.indexOf('END:VEVENT', from))] : [],
  );
  const needed = ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'STATUS', 'SUMMARY'];
  const uids = lines.filter((line) => line.startsWith('UID:'));
  return [
    ...events.flatMap((event) => missing(event, needed)),
    ...(new Set(uids).size < uids.length ? [{ text: 'Two meetings have the same UID' }] : []),
  ];
}

function missing(lines: readonly string[], properties: readonly string[]): { text: string }[] {
  return properties
    .filter((property) => !lines.some((line) => new RegExp(`^${property}[:;]`).test(line)))
    .map((property) => ({ text: `It has no ${property}` }));
}
