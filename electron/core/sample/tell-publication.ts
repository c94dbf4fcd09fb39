import { createHash } from 'node:crypto';
import { toJsonList } from '#core/db/columns.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { slugify } from '#shared/naming/slug.ts';
import { bundleFileName } from '#shared/publishing/public-names.ts';
import type { SampleStory } from './sample-story.ts';
import type { FiledPaper } from './tell-papers.ts';
import type { ToldMeeting } from './told-meeting.ts';

export interface ToldPublication {
  readonly number: number;
  readonly day: CivilDate;
  readonly papers: readonly FiledPaper[];
  /** Why it went out with a warning; empty where there was none. */
  readonly passed: string;
  readonly note: string;
}

/**
 * Enters a pack of the past in the register: exported in the afternoon, on the website an hour later.
 * The bundle itself is not in the exports folder; its checksum stands for a file that has gone.
 */
export function tellPublication(
  story: SampleStory,
  meeting: ToldMeeting,
  { number, day, papers, passed, note }: ToldPublication,
): void {
  const exportId = story.id(`export:${meeting.key}:${number}`);
  const by = story.secretariatOf(meeting.body);
  const shown = papers.filter(({ isPublic }) => isPublic);
  const kind = 'meeting-pack';
  const name = { bodySlug: slugify(meeting.body.name), kind, day: meeting.day, version: number };
  const pages = shown.reduce((sum, paper) => sum + paper.pages, 4);
  const warning = JSON.stringify({ check: 'clear-days', reason: passed });
  const at = instantInLondon(day, '15:10');
  const exported = story.deed({ at, by, procedure: 'publishing.build' });
  exported.insert('exports', {
    ...{ id: exportId, bodyId: story.bodyId(meeting.body.key), meetingId: meeting.id },
    ...{ kind, number, fileName: bundleFileName(name), baggingDate: day, pages },
    sha512: createHash('sha512').update(`sample:${exportId}`).digest('hex'),
    bytes: pages * 9_400,
    ...{ exportedAt: exported.facts.at, exportedBy: by },
    passedWarnings: toJsonList(passed === '' ? [] : [warning]),
  });
  for (const { paperId, versionId: paperVersionId } of shown) {
    const id = story.id(`export-paper:${exportId}:${paperId}`);
    exported.insert('exportPapers', { id, exportId, paperId, paperVersionId });
  }
  const publishedAt = instantInLondon(day, '16:05');
  story.deed({ at: publishedAt, by, procedure: 'publishing.record' }).insert('publications', {
    ...{ id: story.id(`publication:${exportId}`), exportId, meetingId: meeting.id, note },
    ...{ publishedAt, publishedOn: day, recordedBy: by },
    place: 'https://oxfordshire-partnership.example.org',
  });
}
