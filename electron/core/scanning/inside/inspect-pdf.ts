import type { PDFDocument } from '@cantoo/pdf-lib';
import { PdfUnreadableError } from '#core/documents/read-pdf.ts';
import type { Found } from './found.ts';
import { inspectAnnotations } from './pdf-annotations.ts';
import { inspectDrawing } from './pdf-drawing.ts';
import { inspectLabels } from './pdf-labels.ts';
import { openPdfObjects } from './pdf-objects.ts';
import { inspectRevisions } from './pdf-revisions.ts';
import { inspectPdfParts } from './pdf-parts.ts';

/** Everything that a PDF carries besides what its pages show. */
export async function inspectPdf(bytes: Uint8Array, found: Found): Promise<void> {
  const document = await objectsOf(bytes, found);
  if (document === null) return;
  inspectRevisions(bytes, document, found);
  inspectPdfParts(document, found);
  inspectAnnotations(document, found);
  inspectLabels(document, found);
  try {
    await inspectDrawing(bytes, document, found);
  } catch (error) {
    if (!(error instanceof PdfUnreadableError)) throw error;
    found.add(error.reason === 'needs_password' ? 'locked' : 'unreadable');
  }
}

/** A locked document is not looked into further: its words could not be read. */
async function objectsOf(bytes: Uint8Array, found: Found): Promise<PDFDocument | null> {
  try {
    const document = await openPdfObjects(bytes);
    if (!document.isEncrypted) return document;
    found.add('locked');
  } catch {
    found.add('unreadable');
  }
  return null;
}
