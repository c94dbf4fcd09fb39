import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf, formatMediumDay } from '../calendar/date-words.ts';
import { londonDate } from '../calendar/london-time.ts';
import type { PaperVersion } from './paper.ts';

/**
 * `Version 2, 36 pages, 1.2 MB, attached Mon 16 November by the Partnership Officer`, with the number of the
 * version that it was made from where there is one.
 */
export function sayVersion(
  version: PaperVersion,
  publishedOn: CivilDate | null,
  madeFrom: number | null = null,
): string {
  const { number, pages, bytes, attachedAt, attachedBy, madeHow } = version;
  const parts = [
    `Version ${number}`,
    madeFrom === null ? '' : `${madeHow} of version ${madeFrom}`,
    pages === null ? '' : countOf(pages, 'page'),
    sayBytes(bytes),
    `attached ${formatMediumDay(londonDate(attachedAt))}${attachedBy === '' ? '' : ` by ${attachedBy}`}`,
    publishedOn === null ? '' : `published ${formatMediumDay(publishedOn)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `1.2 MB`, `36 kB`, as file managers say it. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024) return countOf(bytes, 'byte');
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}

/** A title for a paper from the name of its file: `winter-plan_v2.pdf` as `Winter plan v2`. */
export function titleOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  if (words === '') return 'Paper';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
