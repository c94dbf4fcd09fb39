import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import yazl from 'yazl';

/**
 * A DOCX with bytes that depend on nothing but its words: the day of the record instead of the time at which
 * it was made, sorted parts, one fixed time, no compression.
 */
export async function repackDocx(bytes: Buffer, day: string): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  const zip = new yazl.ZipFile();
  // One fixed time, in local time because that is how yazl writes it: the same bytes everywhere.
  const mtime = new Date(1980, 0, 2, 0, 0, 0);
  for (const [name, part] of [...parts].sort(([a], [b]) => order(a, b))) {
    zip.addBuffer(settled(name, part, day), name, {
      mtime,
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

/** The list of parts comes first: readers look for it there. */
function order(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without the time of making and the chance name of the watermark. */
function settled(name: string, part: Buffer, day: string): Buffer {
  if (!name.endsWith('.xml')) return part;
  const text = part
    .toString('utf8')
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(/id="PowerPlusWaterMarkObject[^"]*"/g, 'id="PowerPlusWaterMarkObject1"');
  return Buffer.from(text, 'utf8');
}
