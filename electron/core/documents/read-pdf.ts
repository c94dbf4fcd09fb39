import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself. */
export interface PdfFacts {
  pages: number;
  /** Encrypted, though it opens without a password. */
  encrypted: boolean;
  title: string | null;
  language: string | null;
  /** Whether it claims to be tagged for screen readers. */
  tagged: boolean;
}

/** A PDF that cannot be opened as the public would open it. */
export class PdfUnreadableError extends Error {
  readonly reason: 'needs_password' | 'damaged';
  constructor(reason: 'needs_password' | 'damaged') {
    super(reason === 'needs_password' ? 'The PDF needs a password' : 'The PDF is damaged');
    this.name = 'PdfUnreadableError';
    this.reason = reason;
  }
}

/** Reads the facts of a PDF; throws PdfUnreadableError where it does not open. */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  return withPdf(bytes, async (pdf) => {
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
    const mark = (await pdf.getMarkInfo()) as unknown; // a map, whatever its types say
    return {
      pages: pdf.numPages,
      encrypted: textOf(info['EncryptFilterName']) !== null,
      title: textOf(info['Title']),
      language: textOf(info['Language']),
      tagged: mark instanceof Map && mark.get('Marked') === true,
    };
  });
}

/** Opens a PDF without scripts or network, hands it over, and closes it. The bytes stay the caller's. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away from whoever hands it over
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw new PdfUnreadableError(isPasswordProblem(error) ? 'needs_password' : 'damaged');
    });
    return await use(pdf);
  } finally {
    await task.destroy();
  }
}

function isPasswordProblem(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
