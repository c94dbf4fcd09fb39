import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildMeetingPack,
  type BuildProgress,
  type MeetingPack,
} from '#core/publishing/build-meeting-pack.ts';
import type { PublicMeeting, PublicPaper } from '#shared/publishing/publish-view.ts';
import { aPdf } from './a-pdf.ts';
import { aPublicMeeting } from './a-public-meeting.ts';
import { runTool } from './command-line.ts';

export interface PackWishes {
  view?: (meeting: PublicMeeting) => void;
  /** The stored file of a paper; where none is given, a two-page PDF with its title. */
  fileOf?: (paper: PublicPaper) => Uint8Array;
  baggingDate?: string;
  fileName?: string;
  folder?: string;
  signal?: AbortSignal;
  onProgress?: (progress: BuildProgress) => void;
}

/** Builds the bundle of a meeting in a folder of its own, with small PDFs as papers. */
export async function aMeetingPack(
  wishes: PackWishes = {},
): Promise<MeetingPack & { view: PublicMeeting; folder: string }> {
  const stored = new Map<string, Uint8Array>();
  const view = aPublicMeeting((meeting) => {
    wishes.view?.(meeting);
    for (const paper of papersOf(meeting)) {
      if (paper.file === null) continue;
      const bytes = wishes.fileOf?.(paper) ?? aPaperFile(paper);
      paper.file.sha256 = createHash('sha256').update(bytes).digest('hex');
      stored.set(paper.file.sha256, bytes);
    }
  });
  const folder = wishes.folder ?? (await aFolder());
  const building = buildMeetingPack({
    view,
    readPaper: (sha256) => {
      const bytes = stored.get(sha256);
      return bytes === undefined
        ? Promise.reject(new Error('Asked for a paper that is not in the view'))
        : Promise.resolve(bytes);
    },
    outFolder: folder,
    fileName: wishes.fileName ?? 'pack.zip',
    baggingDate: wishes.baggingDate ?? '2026-11-18',
    signal: wishes.signal,
  });
  for (;;) {
    const step = await building.next();
    if (step.done === true) return { ...step.value, view, folder };
    wishes.onProgress?.(step.value);
  }
}

export function aPaperFile(paper: Pick<PublicPaper, 'title'>): Uint8Array {
  const title = paper.title.replace(/[^\x20-\x7e]/g, '?');
  return aPdf({ title, tagged: true, pages: [title, `${title}, second page`] });
}

export function papersOf(meeting: PublicMeeting): PublicPaper[] {
  return meeting.sections
    .flatMap((section) => section.items)
    .flatMap((item) => [...item.papers, ...item.subItems.flatMap((child) => child.papers)]);
}

export function aFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `clear-days-pack-${randomUUID().slice(0, 8)}-`));
}

/** The bundle unpacked beside itself by the tool that a web team would use. */
export async function unpacked(pack: { path: string; folder: string }): Promise<string> {
  const folder = join(pack.folder, `unpacked-${randomUUID().slice(0, 8)}`);
  await mkdir(folder);
  await runTool('unzip', ['-q', pack.path, '-d', folder]);
  return folder;
}
