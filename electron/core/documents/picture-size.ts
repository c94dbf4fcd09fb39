export interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG or JPEG in pixels, read from its content; null where it is neither, or says no size. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(bytes) ? pngSize(view) : isJpeg(bytes) ? jpegSize(view) : null;
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}

const pngMagic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 33 && pngMagic.every((value, index) => bytes[index] === value);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** The header is the first chunk of every PNG. */
function pngSize(view: DataView): PictureSize {
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** From the frame: one of SOF0 to SOF15, which are not the tables that share their numbers. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !tables.has(marker)) {
      const height = view.getUint16(at + 5);
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

const tables = new Set([0xc4, 0xc8, 0xcc]);
