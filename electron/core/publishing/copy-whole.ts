import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';

/** Copies a finished file into another folder under its name, whole or not at all. */
export async function copyWhole(from: string, folder: string, fileName: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return placeWhole(folder, fileName, (unfinished) => copyFile(from, unfinished));
}

/** Writes a short file into a folder under its name, whole or not at all. */
export async function writeWhole(words: string, folder: string, fileName: string): Promise<string> {
  return placeWhole(folder, fileName, (unfinished) => writeFile(unfinished, words));
}

async function placeWhole(
  folder: string,
  fileName: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<string> {
  const path = join(folder, fileName);
  const unfinished = join(folder, `.${fileName}.${uuid()}`);
  try {
    await fill(unfinished);
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
