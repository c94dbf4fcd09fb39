import { createHash } from 'node:crypto';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { slugify } from '#shared/naming/slug.ts';
import { bundleFileName } from '#shared/publishing/public-names.ts';
import type { SampleStory } from './sample-story.ts';
import type { ToldMeeting } from './told-meeting.ts';

/**
 * Enters the public minutes of the past in the register, the draft first and then the approved ones. As with
 * packs, the bundle itself has gone; its list of files says which of the two it was.
 */
export function tellMinutesOut(
  story: SampleStory,
  meeting: ToldMeeting,
  { day, standing }: { day: CivilDate; standing: 'draft' | 'approved' },
): void {
  const number = standing === 'draft' ? 1 : 2;
  const id = story.id(`export-minutes:${meeting.key}:${number}`);
  const by = story.secretariatOf(meeting.body);
  const bodySlug = slugify(meeting.body.name);
  const name = { bodySlug, kind: 'minutes', day: meeting.day, version: number };
  const sha512 = createHash('sha512').update(`sample:${id}`).digest('hex');
  const at = instantInLondon(day, '11:30');
  const home = `meetings/${meeting.day}-${bodySlug}/minutes-${standing}.html`;
  const exported = story.deed({ at, by, procedure: 'publishing.build' });
  exported
    .insert('exports', {
      ...{ id, bodyId: story.bodyId(meeting.body.key), meetingId: meeting.id, kind: 'minutes' },
      ...{ number, fileName: bundleFileName(name), baggingDate: day, pages: 4, sha512 },
      ...{ bytes: 61_000, exportedAt: exported.facts.at, exportedBy: by },
    })
    .run(async ({ db }) => {
      const file = { exportId: id, path: home, sha512, bytes: 12_000 };
      await db.insertInto('exportFiles').values(file).execute();
    });
}
