import type { PrintedMinutes } from '#shared/minutes/printed-minutes.ts';
import { forPrint } from './agenda-pdf.ts';
import { plainWords } from './minutes-words.ts';
import type { TypesetDocument } from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * The minutes as a tagged A4 PDF; the export fails if it would break PDF/UA-1. A draft says so
 * in its title and across each page; the copy to sign has numbered pages with a line for initials.
 */
export function renderMinutesPdf(
  minutes: PrintedMinutes,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const footer = `${minutes.heading}: ${minutes.bodyName}, ${minutes.when}`;
  const printed = forPrint(plainWords({ ...minutes, footer })) as object;
  // A checksum fits its line, and is for copying: no break may be put into it.
  const data = { ...printed, signature: signatureForPrint(minutes.signature) };
  return typesetter.typeset({ template: 'minutes', data, standard: 'ua-1' });
}

function signatureForPrint(signature: PrintedMinutes['signature']): unknown {
  if (signature === null) return null;
  const printed = forPrint(plainWords(signature)) as object;
  return { ...printed, hash: signature.hash };
}
