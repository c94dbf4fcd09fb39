import { type BundleDifference, BundleReport } from '#shared/publishing/difference.ts';

/** The difference that is kept with an export; null for one from before differences were kept. */
export function differenceIn(report: string): BundleDifference | null {
  return readReport(report)?.difference ?? null;
}

/** What is kept with an export, or null. */
export function readReport(report: string): BundleReport | null {
  return report === '' ? null : BundleReport.parse(JSON.parse(report));
}
