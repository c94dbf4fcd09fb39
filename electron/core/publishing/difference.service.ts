import type { ReadDb } from '#core/db/history.ts';
import type { BundleReport, OutlineEntry } from '#shared/publishing/difference.ts';
import { differenceOf } from '#shared/publishing/difference.rules.ts';
import type { BundleFile } from './bundle-recipe.ts';
import { readReport } from './difference-report.ts';
import { findLastExport, listExportFiles, type SameReaders } from './exports.repository.ts';

/** What a new bundle differs in from the last one of its kind for the same readers, as it is kept with it. */
export async function reportOf(
  db: ReadDb,
  bundle: SameReaders & { files: readonly BundleFile[]; outline: readonly OutlineEntry[] },
): Promise<string> {
  const last = await findLastExport(db, bundle);
  const before =
    last === undefined
      ? null
      : {
          number: last.number,
          files: await listExportFiles(db, last.id),
          outline: readReport(last.report)?.outline ?? [],
        };
  const report: BundleReport = {
    difference: differenceOf(bundle, before),
    outline: [...bundle.outline],
  };
  return JSON.stringify(report);
}
