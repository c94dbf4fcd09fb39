import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { bundleLimits, ownBundleLimits, readZip } from '#core/publishing/verify/read-zip.ts';

const zipOf = async (fill: (zip: yazl.ZipFile) => void): Promise<Buffer> => {
  const zip = new yazl.ZipFile();
  fill(zip);
  zip.end();
  return buffer(zip.outputStream);
};

/** Writes another name of the same length over one in the zip, in both of its places or in one. */
const renamed = (zip: Buffer, from: string, to: string, { once = false } = {}): Buffer => {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(from); at !== -1; at = once ? -1 : copy.indexOf(from, at + 1)) {
    copy.write(to, at, 'latin1');
  }
  return copy;
};

describe('A hostile zip [S5]', () => {
  const plain = zipOf((zip) => zip.addBuffer(Buffer.from('hello'), 'data/aaaaaaaa'));

  test.each([
    ['climbs out of its folder', 'data/../../ab'],
    ['starts at the root', '/ata/aaaaaaaa'],
    ['names a drive', 'C:ta/aaaaaaaa'],
    ['uses the other slash', 'data\\aaaaaaaa'],
    ['uses a name that Windows keeps', 'data/aaaa/aux'],
    ['ends in a dot', 'data/aaaaaaa.'],
    ['holds a control character', 'data/aaa\u0007aaaa'],
    ['holds a wildcard', 'data/aaa*aaaa'],
  ])('that %s is refused', async (_, name) => {
    const { files, problems } = await readZip(renamed(await plain, 'data/aaaaaaaa', name));
    expect(files.size).toBe(0);
    expect(problems).toHaveLength(1);
  });

  test('with two names for one entry is refused', async () => {
    const zip = renamed(await plain, 'data/aaaaaaaa', 'data/bbbbbbbb', { once: true });
    expect((await readZip(zip)).problems).toMatchObject([{ text: 'Its two names differ' }]);
  });

  test('with one name for two entries is refused, also where only capitals differ', async () => {
    const zip = await zipOf((writer) => {
      writer.addBuffer(Buffer.from('a'), 'data/same');
      writer.addBuffer(Buffer.from('b'), 'data/SAME');
    });
    expect((await readZip(zip)).problems).toMatchObject([{ text: 'Two entries have this name' }]);
  });

  test('that unpacks to far too much is not unpacked', async () => {
    const bomb = await zipOf((zip) => zip.addBuffer(Buffer.alloc(20_000_000), 'data/bomb'));
    const { files, problems } = await readZip(bomb);
    expect(files.size).toBe(0);
    expect(problems).toMatchObject([{ text: 'It unpacks to far too much' }]);
  });

  test('that lies about its size is caught', async () => {
    const zip = await zipOf((writer) => writer.addBuffer(Buffer.alloc(50_000, 'abc'), 'data/lie'));
    const central = zip.lastIndexOf('PK\u0001\u0002');
    zip.writeUInt32LE(100, central + 24);
    const { files, problems } = await readZip(zip);
    expect(files.size).toBe(0);
    expect(problems).toHaveLength(1);
  });

  test('with too many entries, or too much in all, is left alone', async () => {
    const many = await zipOf((zip) => {
      for (let index = 0; index < 30; index += 1)
        zip.addBuffer(Buffer.alloc(1000), `data/${index}`);
    });
    const few = await readZip(many, { ...bundleLimits, entries: 20 });
    expect(few).toMatchObject({ problems: [{ text: 'The zip has more than 20 entries' }] });
    expect(few.files.size).toBe(0);
    const small = await readZip(many, { ...bundleLimits, totalBytes: 5_500 });
    expect(small.files.size).toBe(5);
    expect(small.problems).toHaveLength(1);
  });

  test('of 6,000 entries is one of ours at most, never one that somebody brings', async () => {
    const site = await zipOf((zip) => {
      for (let index = 0; index < 6_000; index += 1)
        zip.addBuffer(Buffer.from(`file ${index}`), `data/${index}`, { compress: false });
    });
    expect((await readZip(site)).problems).toMatchObject([
      { text: 'The zip has more than 5000 entries' },
    ]);
    const own = await readZip(site, ownBundleLimits);
    expect(own.problems).toEqual([]);
    expect(own.files.size).toBe(6_000);
  });

  test('of the 64-bit kind may hide bytes no better than a plain one', async () => {
    const writer = new yazl.ZipFile();
    writer.addBuffer(Buffer.from('hello'), 'data/a', { compress: false });
    writer.end({ forceZip64Format: true, comment: '' });
    const zip = await buffer(writer.outputStream);
    expect((await readZip(zip)).problems).toEqual([]);
    const central = zip.indexOf('PK\u0001\u0002');
    const hidden = Buffer.concat([
      zip.subarray(0, central),
      Buffer.from('hidden'),
      zip.subarray(central),
    ]);
    const large = hidden.indexOf('PK\u0006\u0006');
    hidden.writeBigUInt64LE(BigInt(central + 6), large + 48);
    hidden.writeBigUInt64LE(BigInt(large), hidden.indexOf('PK\u0006\u0007') + 8);
    expect((await readZip(hidden)).problems).toMatchObject([
      { text: 'Bytes stand between its entries' },
    ]);
  });

  test('with a link, a folder or a comment is refused', async () => {
    const zip = await zipOf((writer) => {
      writer.addBuffer(Buffer.from('/etc/passwd'), 'data/link', { mode: 0o120777 });
      writer.addEmptyDirectory('data/folder');
      // The types of yazl lag behind it: comments have been there since 2.5.
      const noted = { fileComment: 'secret' } as Partial<yazl.Options>;
      writer.addBuffer(Buffer.from('x'), 'data/noted', noted);
    });
    expect((await readZip(zip)).problems.map(({ text }) => text)).toEqual([
      'It is a link',
      'It is a folder entry; a bag has files only',
      'It has a comment',
    ]);
  });

  test('with a wrong checksum is caught', async () => {
    const zip = Buffer.from(await zipOf((writer) =>
      writer.addBuffer(Buffer.from('hello'), 'data/a', { compress: false }))); // prettier-ignore
    zip.write('jello', zip.indexOf('hello'));
    expect((await readZip(zip)).problems).toMatchObject([{ text: 'Its zip checksum is wrong' }]);
  });

  test('with bytes hidden before, between or after its entries is refused', async () => {
    const zip = await plain;
    const central = zip.indexOf('PK\u0001\u0002');
    const between = Buffer.concat([
      zip.subarray(0, central),
      Buffer.from('hidden'),
      zip.subarray(central),
    ]);
    between.writeUInt32LE(central + 6, between.length - 6);
    for (const bytes of [between, Buffer.concat([zip, Buffer.from('hidden')])]) {
      expect((await readZip(bytes)).problems.length).toBeGreaterThan(0);
    }
  });
});
