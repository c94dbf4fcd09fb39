import { refuse } from '#core/errors.ts';
import { getPaper, getVersion } from '#core/papers/papers.service.ts';
import type { ReceivedFile } from '#core/papers/uploads.ts';
import type { ReadContext } from '#core/procedures.ts';
import type { PaperVersion } from '#shared/papers/paper.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import type { Finding } from '#shared/scanning/finding.ts';
import { isClean, isConvertible, whyNoCleanCopy } from '#shared/scanning/scanning.rules.ts';
import { askReader } from './ask-reader.ts';
import { ConversionError, convertOffice } from './convert-office.ts';
import { findOffice } from './office-program.ts';
import { ReaderFailedError } from './reader-job.ts';
import { scanVersions } from './scanning.service.ts';

/** A file that was made from a version, stored, and not yet named by any. */
export interface MadeFile {
  readonly file: ReceivedFile;
  readonly pages: number | null;
  readonly made: { fromId: string; how: string };
  /** What is still in it. */
  readonly findings: readonly Finding[];
}

/** A copy of a paper's current file without what was found in it. Refuses where the pages would differ. */
export async function makeCleanCopy(
  context: ReadContext,
  paperId: string,
  signal: AbortSignal | undefined,
): Promise<MadeFile> {
  const version = await currentVersion(context, paperId);
  const scan = (await scanVersions(context, [version.id], { signal })).get(version.id);
  if (scan === undefined || scan.state === 'failed') {
    refuse('not-checked', 'This file cannot be checked, so no clean copy can be made of it.');
  }
  const why = whyNoCleanCopy(version.mediaType, scan.findings);
  if (why !== null) refuse('no-clean-copy', why);
  const { mediaType } = version;
  const bytes = await context.workspace.papers.read(version.sha256);
  const cleaned = await asked(askReader({ kind: 'clean', mediaType, bytes }, { signal }));
  if (!cleaned.ok) {
    refuse(
      'differs',
      cleaned.why === 'differs'
        ? 'The copy did not read word for word like the original, so it was not kept. Ask the author for a clean file.'
        : 'No clean copy can be made of this file. Ask the author for a clean one.',
    );
  }
  const after = await asked(
    askReader({ kind: 'inspect', mediaType, bytes: cleaned.bytes }, { signal }),
  );
  if (!isBetter(scan.findings, after.findings)) {
    refuse('not-cleaner', 'The copy would hold as much as the original, so it was not kept.');
  }
  const fileName = renamed(version.fileName, '-clean');
  const stored = await context.workspace.papers.put([cleaned.bytes]);
  return {
    file: { ...stored, fileName, mediaType },
    pages: cleaned.pages ?? version.pages,
    made: { fromId: version.id, how: 'clean copy' },
    findings: after.findings,
  };
}

/** A PDF of a paper's current office file, made by LibreOffice where it is installed. */
export async function makePdf(
  context: ReadContext,
  paperId: string,
  signal: AbortSignal | undefined,
): Promise<MadeFile> {
  const version = await currentVersion(context, paperId);
  if (!isConvertible(version.mediaType)) {
    refuse('not-office', 'Only a Word, Excel or PowerPoint file is made into a PDF.');
  }
  const program = await findOffice();
  if (program === null) {
    refuse(
      'no-office',
      'LibreOffice is not on this computer. Ask the author for a PDF and attach it.',
    );
  }
  const bytes = await context.workspace.papers.read(version.sha256);
  const { mediaType } = version;
  const pdf = await convertOffice(program, { mediaType, bytes }, { signal }).catch(
    (error: unknown) => {
      if (!(error instanceof ConversionError)) throw error;
      return refuse(
        'not-converted',
        error.problem === 'timeout'
          ? 'LibreOffice took too long and was ended. Ask the author for a PDF and attach it.'
          : 'LibreOffice could not make a PDF of this file. Ask the author for a PDF and attach it.',
      );
    },
  );
  // The names that the office file held went along; the copy that is kept has none.
  const cleaned = await asked(
    askReader({ kind: 'clean', mediaType: MEDIA_TYPES.pdf, bytes: pdf }, { signal }),
  );
  const kept = cleaned.ok ? cleaned.bytes : pdf;
  const counted = await asked(askReader({ kind: 'count', bytes: kept }, { signal }));
  if (!('pages' in counted)) refuse('not-converted', 'The PDF that was made cannot be opened.');
  const { findings } = await asked(
    askReader({ kind: 'inspect', mediaType: MEDIA_TYPES.pdf, bytes: kept }, { signal }),
  );
  const stored = await context.workspace.papers.put([kept]);
  return {
    file: {
      ...stored,
      fileName: version.fileName.replace(/\.[a-z0-9]+$/i, '.pdf'),
      mediaType: MEDIA_TYPES.pdf,
    },
    pages: counted.pages,
    made: { fromId: version.id, how: 'PDF made by LibreOffice' },
    findings,
  };
}

async function currentVersion({ db }: ReadContext, paperId: string): Promise<PaperVersion> {
  const { currentVersionId } = await getPaper(db, paperId);
  return currentVersionId === null
    ? refuse('no-file', 'This paper has no file yet. Attach it first.')
    : getVersion(db, currentVersionId);
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    if (!(error instanceof ReaderFailedError)) throw error;
    return refuse(
      'not-readable',
      'This file could not be read through, so nothing was made of it.',
    );
  });
}

/** Something that mattered is gone, and nothing that matters has come. */
function isBetter(before: readonly Finding[], after: readonly Finding[]): boolean {
  if (isClean(after)) return true;
  const kinds = new Set(before.map(({ kind }) => kind));
  return after.length < before.length && after.every(({ kind }) => kinds.has(kind));
}

function renamed(fileName: string, addition: string): string {
  const dot = fileName.lastIndexOf('.');
  const name = (dot === -1 ? fileName : fileName.slice(0, dot)).slice(0, 200);
  return `${name}${addition}${dot === -1 ? '' : fileName.slice(dot)}`;
}
