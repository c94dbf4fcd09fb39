import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '#core/workspaces/write-durably.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { resourceText } from '../documents/resources.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PackEdition } from '../publishing/pack-edition.ts';
import type { MadeMeeting, MeetingFile } from './meeting-files.ts';

/**
 * Documents of meetings from the last export, so that an export of unchanged records is quick. It holds only
 * what has left in a bundle that was read back; each file is checked against its checksum when it is used, and
 * one that is missing or not as it was is made again.
 */
export interface SiteCache {
  /** The documents of a meeting as they were last made; null where they have to be made. */
  find(meeting: SiteMeeting, edition: PackEdition): Promise<MeetingFile[] | null>;
  /** Keeps documents beside the bundle that is being built; they count once {@link SiteCache.settle} is called. */
  put(meeting: SiteMeeting, edition: PackEdition, made: MadeMeeting): Promise<void>;
  /** The bundle was read back and entered: what it used is kept, everything else goes. */
  settle(): Promise<void>;
}

/** Goes up when the same view makes other documents than before. */
const GENERATION = 1;

/** Opens the cache of a workspace; `building` is the folder of the build, which goes when the build ends. */
export function openSiteCache(about: {
  workspaceFolder: string;
  building: string;
  version: string;
}): SiteCache {
  const home = join(about.workspaceFolder, 'exports', '.site-cache');
  const stage = join(about.building, 'site-cache');
  const program = programKey(about.version);
  const keyOf = (meeting: SiteMeeting, { slip }: PackEdition) =>
    sha256Of(
      Buffer.from(
        `${program}\n${JSON.stringify([meeting.state, meeting.pack, meeting.minutes, slip])}`,
      ),
    );
  const used = new Set<string>();
  const made = new Set<string>();

  return {
    async find(meeting, edition) {
      const key = keyOf(meeting, edition);
      const files = await readEntry(join(home, key), pagesIn(edition.kept));
      if (files !== null) used.add(key);
      return files;
    },
    async put(meeting, edition, { files, places }) {
      const key = keyOf(meeting, edition);
      await writeEntry(join(stage, key), files, [pagesIn(edition.kept), pagesIn(places)]);
      made.add(key);
      used.add(key);
    },
    async settle() {
      await mkdir(home, { recursive: true });
      for (const key of made) {
        await rm(join(home, key), { recursive: true, force: true });
        await rename(join(stage, key), join(home, key));
      }
      const names = await readdir(home);
      for (const name of names.filter((one) => !used.has(one))) {
        await rm(join(home, name), { recursive: true, force: true });
      }
      await syncFolder(home);
    },
  };
}

/** Places as one text, whatever their order. */
function pagesIn(places: readonly PackPlace[]): string {
  return places
    .map(({ paperId, part, supplement, prefix, firstPage, pages }) =>
      JSON.stringify([paperId, part, supplement, prefix, firstPage, pages]),
    )
    .sort()
    .join('\n');
}

const Entry = z.strictObject({
  /** The pages that were given away before it was made, and after: with either it comes out the same. */
  places: z.array(z.string()),
  files: z.array(
    z.strictObject({
      role: z.custom<MeetingFile['role']>((value) => typeof value === 'string'),
      path: z.string(),
      pages: z.int().nullable(),
      sha256: z.string(),
    }),
  ),
});

async function readEntry(folder: string, kept: string): Promise<MeetingFile[] | null> {
  try {
    const { files, places } = Entry.parse(
      JSON.parse(await readFile(join(folder, 'entry.json'), 'utf8')),
    );
    if (!places.includes(kept)) return null;
    const read: MeetingFile[] = [];
    for (const [index, { role, path, pages, sha256 }] of files.entries()) {
      const bytes = await readFile(join(folder, `${String(index)}.bin`));
      if (sha256Of(bytes) !== sha256) return null;
      read.push({ role, path, pages, bytes });
    }
    return read;
  } catch {
    return null; // not there, or not whole: it is made again
  }
}

/** The list of files comes last: a folder without it is no entry. */
async function writeEntry(
  folder: string,
  files: readonly MeetingFile[],
  places: string[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [index, { bytes }] of files.entries()) {
    await writeSynced(join(folder, `${String(index)}.bin`), bytes);
  }
  const entry: z.infer<typeof Entry> = {
    places,
    files: files.map(({ role, path, pages, bytes }) => ({
      ...{ role, path, pages },
      sha256: sha256Of(bytes),
    })),
  };
  const temporary = join(folder, `.${randomUUID()}`);
  await writeSynced(temporary, Buffer.from(JSON.stringify(entry)));
  await rename(temporary, join(folder, 'entry.json'));
  await syncFolder(folder);
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Other templates or another version make other documents. */
function programKey(version: string): string {
  const templates = [
    'look',
    'items',
    'agenda',
    'pack',
    'minutes-blocks',
    'minutes',
    'picture-paper',
    'text-paper',
  ];
  const sources = templates.map((name) => resourceText(`typst/${name}.typ`));
  return sha256Of(Buffer.from([String(GENERATION), version, ...sources].join('\n')));
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
