/**
 * The same picture without the notes cameras and programs leave in it: EXIF, XMP, places, names, comments.
 * JPEG loses its APP1 to APP15 segments (colour profile and Adobe transform stay) and comments; PNG keeps
 * only the chunks that draw.
 */
export function withoutPictureNotes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return cleanPng(bytes);
  return bytes;
}

const colourProfile = 0xe2;
const adobeTransform = 0xee;
const comment = 0xfe;
const startOfScan = 0xda;

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const segment = bytes.subarray(at, end);
    if (!isNote(marker, segment)) kept.push(segment);
    at = end;
  }
  const end = endOfImage(bytes, at);
  return Buffer.concat([...kept, bytes.subarray(at, end)]);
}

function isNote(marker: number, segment: Uint8Array): boolean {
  if (marker === adobeTransform) return false;
  if (marker === colourProfile) {
    return !Buffer.from(segment.subarray(4, 15)).equals(Buffer.from('ICC_PROFILE'));
  }
  return marker === comment || (marker >= 0xe1 && marker <= 0xef);
}

/** Nothing may follow the picture: programs hide things there. */
function endOfImage(bytes: Uint8Array, from: number): number {
  const last = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    Buffer.from([0xff, 0xd9]),
    from,
  );
  return last === -1 ? bytes.length : last + 2;
}

const drawing = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT']);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (drawing.has(name)) kept.push(bytes.subarray(at, end));
    at = name === 'IEND' ? bytes.length : end;
  }
  return Buffer.concat(kept);
}
