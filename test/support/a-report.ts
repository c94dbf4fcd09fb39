import { buffer } from 'node:stream/consumers';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { type ReportKey, reportParts } from '#shared/reports/report.ts';
import yazl from 'yazl';

/** What an author writes: the parts of a report, a paragraph for each entry of a list. */
export type Written = Partial<Record<ReportKey, readonly string[]>>;

/** A template filled in as Word does it: what is written takes the place of the guidance. */
export function filledIn(template: Uint8Array, written: Written): Promise<Uint8Array> {
  return withDocument(template, (xml) => {
    let filled = xml;
    for (const { key } of reportParts) {
      const paragraphs = written[key];
      if (paragraphs === undefined) continue;
      const control = new RegExp(
        `(<w:tag w:val="clear-days-${key}"/><w:id w:val="\\d+"/>)<w:showingPlcHdr/>(</w:sdtPr><w:sdtContent>)(<w:p>.*?)</w:sdtContent>`,
        's',
      );
      const before = filled;
      filled = filled.replace(
        control,
        (_all, tag: string, end: string, guidance: string) =>
          `${tag}${end}${paragraphs.map((text) => guidance.replace(/(<w:t[^>]*>)[^<]*/, `$1${escaped(text)}`)).join('')}</w:sdtContent>`,
      );
      if (filled === before) throw new Error(`The template has no control for ${key}.`);
    }
    return filled;
  });
}

/** A Word file with its document changed. */
export function withDocument(
  docx: Uint8Array,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const name = 'word/document.xml';
  return withParts(docx, (parts) => parts.set(name, change(parts.get(name) ?? '')));
}

/** A Word file with its parts changed, added or taken away. */
export async function withParts(
  docx: Uint8Array,
  change: (parts: Map<string, string>) => void,
): Promise<Uint8Array> {
  const { files } = await readZip(Buffer.from(docx));
  const parts = new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
  change(parts);
  const zip = new yazl.ZipFile();
  for (const [name, text] of parts) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
