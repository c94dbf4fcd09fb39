import { countOf, joinWords } from '../calendar/date-words.ts';
import type { Finding, Severity } from './finding.ts';
import { findingWords } from './finding-words.ts';
import type { FindingView } from './scanning.ts';

/** The generation of the scanner: what an older one found is looked for again. */
export const scannerGeneration = 1;

/** How much a finding matters. */
export function severityOf({ kind }: Pick<Finding, 'kind'>): Severity {
  return findingWords[kind].severity;
}

/** Findings in the order of how much they matter, in words. */
export function viewFindings(findings: readonly Finding[]): FindingView[] {
  const order = { stop: 0, warn: 1, note: 2 } as const;
  return findings
    .map((finding) => {
      const { severity, what, todo } = findingWords[finding.kind];
      const where = sayPlaces(finding);
      return { kind: finding.kind, severity, what, where, detail: finding.detail, todo };
    })
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

/** `Page 3`, `Pages 3 and 4`, `Sheet Costs and 3 more places`; empty for the file as a whole. */
export function sayPlaces({ places, count }: Pick<Finding, 'places' | 'count'>): string {
  if (places.length === 0) return '';
  const pages = places.flatMap((place) => /^page (\d+)$/.exec(place)?.[1] ?? []);
  const more = count - places.length;
  const rest = places.length === 10 && more > 0 ? [countOf(more, 'more')] : [];
  const words =
    pages.length === places.length
      ? `${pages.length === 1 ? 'page' : 'pages'} ${joinWords([...pages, ...rest])}`
      : joinWords([...places, ...rest]);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether anything was found that somebody has to look at; notes are no reason to. */
export function isClean(findings: readonly Finding[]): boolean {
  return findings.every((finding) => severityOf(finding) === 'note');
}

/** `2 things must not reach the public. 1 is for you to decide.` */
export function sayFindings(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((one) => severityOf(one) === severity).length;
  const [stops, warnings] = [of('stop'), of('warn')];
  if (stops + warnings === 0) return 'Nothing hidden was found.';
  return [
    stops === 0 ? '' : `${countOf(stops, 'thing', 'things')} must not reach the public.`,
    warnings === 0 ? '' : `${countOf(warnings, 'thing is', 'things are')} for you to decide.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

const pictures = ['image/png', 'image/jpeg'];
const office = /officedocument/;

/** Why no clean copy can be made of a file, or `null`. */
export function whyNoCleanCopy(mediaType: string, findings: readonly Finding[]): string | null {
  if (office.test(mediaType)) {
    return 'A clean copy of an office file is a PDF. Make a PDF of it instead.';
  }
  if (mediaType !== 'application/pdf' && !pictures.includes(mediaType)) {
    return 'A clean copy can be made of a PDF or a picture.';
  }
  const open = findings.filter((finding) => severityOf(finding) !== 'note');
  if (open.length === 0) return 'Nothing was found that a clean copy would leave out.';
  if (!open.some(({ kind }) => findingWords[kind].cleanable)) {
    return 'What was found is part of the pages, so only the author can take it out.';
  }
  return null;
}

/** Whether the program can make a PDF of this kind of file, given LibreOffice. */
export function isConvertible(mediaType: string): boolean {
  return office.test(mediaType);
}

/**
 * What of a file's findings would leave with it. Pictures are set as a page without their notes
 * (bundle.md, point 5), so notes of the camera stay here.
 */
export function leaving(mediaType: string, findings: readonly Finding[]): Finding[] {
  if (!pictures.includes(mediaType)) return [...findings];
  return findings.filter(({ kind }) => kind === 'other-kind' || kind === 'unreadable');
}
