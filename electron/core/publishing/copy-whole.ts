import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';

/** Copies a finished file into another folder under its name, whole or not at all. */
export async function copyWhole(from: string, folder: string, fileName: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName);
  const unfinished = join(folder, `.${fileName}.${uuid()}`);
  try {
    await copyFile(from, unfinished);
    const file = await open(unfinished, 'r+');
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    return path;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
