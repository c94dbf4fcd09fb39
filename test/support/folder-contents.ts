import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below a folder with its bytes. Not while SQLite has one of them open in this process: it would lose its locks. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), await readFile(path)] as const;
    }),
  );
  return new Map(contents.sort(([a], [b]) => a.localeCompare(b)));
}

/** One line a file, with its checksum: equal before and after means that nothing was touched. */
export async function fingerprintOf(folder: string): Promise<string[]> {
  return [...(await filesBelow(folder))].map(
    ([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}
