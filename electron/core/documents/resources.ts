import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A text file of `resources/`, read once and kept. */
export function resourceText(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(resourcesFolder(), path), 'utf8').replace(/\r\n/g, '\n');
  texts.set(path, text);
  return text;
}

/** The bytes of every file of a folder in `resources/` whose name has this ending, by name. */
export function resourceFiles(folder: string, ending: string): Map<string, Uint8Array> {
  const home = join(resourcesFolder(), folder);
  const names = readdirSync(home).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name, readFileSync(join(home, name))]));
}

const texts = new Map<string, string>();

/** The nearest `resources` above this file: the checkout and the packaged program both have one. */
function resourcesFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'typst'))) return candidate;
  }
  throw new Error('The resources folder of the program is missing');
}
