import { resourceFiles } from '#core/documents/resources.ts';
import { openTypesetter } from '#core/documents/typesetter.ts';
import type { PaperStore } from '#core/papers/paper-store.ts';
import { slugify } from '#shared/naming/slug.ts';
import type { PaperText } from './sample-documents.ts';

/** A file in the papers store, ready to be named by versions of papers. */
export interface StoredDocument {
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly fileName: string;
  readonly mediaType: string;
}

const OFFICE_TYPES: Record<string, string> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sets the papers as tagged PDFs and stores them, with the office files that officers sent as they are. */
export async function storeDocuments(
  store: PaperStore,
  texts: ReadonlyMap<string, PaperText>,
): Promise<Map<string, StoredDocument>> {
  // Two threads set twice as fast: these are four hundred pages, and somebody is waiting for them.
  await using first = openTypesetter();
  await using second = openTypesetter();
  const set = [...texts].map(async ([key, text], index) => {
    const job = { template: 'sample-paper', data: text, standard: 'ua-1' } as const;
    const { pdf, pages } = await (index % 2 === 0 ? first : second).typeset(job);
    const stored = await store.put([pdf]);
    const fileName = `${slugify(text.title, 'untitled', 60)}.pdf`;
    return [key, { ...stored, pages, fileName, mediaType: 'application/pdf' }] as const;
  });
  const documents = new Map<string, StoredDocument>(await Promise.all(set));
  for (const [ending, mediaType] of Object.entries(OFFICE_TYPES)) {
    for (const [fileName, content] of resourceFiles('sample', ending)) {
      const stored = await store.put([content]);
      documents.set(fileName, { ...stored, pages: null, fileName, mediaType });
    }
  }
  return documents;
}
