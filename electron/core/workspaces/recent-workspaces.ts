import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Recent = z.object({ folder: z.string(), name: z.string(), openedAt: z.string() });
export type RecentWorkspace = z.infer<typeof Recent>;

const keep = 8;

/** Remembers which workspaces were opened, newest first, in a small file outside of any workspace. */
export class RecentWorkspaces {
  readonly #folder: string | null;
  /** Without a settings folder nothing is remembered. */
  constructor(settingsFolder: string | null) {
    this.#folder = settingsFolder;
  }

  async list(): Promise<RecentWorkspace[]> {
    if (this.#folder === null) return [];
    try {
      return z.array(Recent).parse(JSON.parse(await readFile(this.#fileIn(this.#folder), 'utf8')));
    } catch {
      return []; // no list yet, or one that cannot be read: it is only a convenience
    }
  }

  async remember(workspace: RecentWorkspace): Promise<void> {
    const others = (await this.list()).filter(({ folder }) => folder !== workspace.folder);
    await this.#write([workspace, ...others].slice(0, keep));
  }

  async forget(folder: string): Promise<void> {
    await this.#write((await this.list()).filter((recent) => recent.folder !== folder));
  }

  #fileIn(folder: string): string {
    return join(folder, 'recent-workspaces.json');
  }

  async #write(list: RecentWorkspace[]): Promise<void> {
    if (this.#folder === null) return;
    const file = this.#fileIn(this.#folder);
    await mkdir(this.#folder, { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(list, null, 2));
    await rename(`${file}.new`, file);
  }
}
