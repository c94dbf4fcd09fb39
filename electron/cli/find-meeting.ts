import { isDefinedError, safe } from '@orpc/client';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { UsageError } from './usage-error.ts';
import type { Client } from './with-app.ts';

/** The id of a meeting given by its id, its slug (`2026-11-26-body`) or its address (`body/2026-11-26`). */
export async function findMeetingId(client: Client, typed: string): Promise<string> {
  for (const meeting of waysToRead(typed)) {
    const [error, page] = await safe(client.meetings.page({ meeting }));
    if (!error) return page.head.meeting.id;
    if (!(isDefinedError(error) && error.code === 'NOT_FOUND')) throw error;
  }
  throw new UsageError(`There is no meeting "${typed}" in this workspace.`);
}

function waysToRead(typed: string): MeetingRef[] {
  const refs: MeetingRef[] = [{ id: typed }];
  const address = /^(?:\/?meetings\/)?([a-z0-9-]+)\/(\d{4}-\d{2}-\d{2}(?:-\d+)?)$/.exec(typed);
  if (address !== null) {
    const [, bodySlug = '', daySlug = ''] = address;
    refs.push({ bodySlug, daySlug });
  }
  const slug = /^(\d{4}-\d{2}-\d{2})-([a-z0-9-]+)$/.exec(typed);
  if (slug !== null) {
    const [, day = '', rest = ''] = slug;
    refs.push({ bodySlug: rest, daySlug: day });
    // The second meeting of a day ends in -2, as the name of a body also may.
    const second = /^(.+)-(\d+)$/.exec(rest);
    if (second !== null) {
      refs.push({ bodySlug: second[1] ?? '', daySlug: `${day}-${second[2] ?? ''}` });
    }
  }
  return refs;
}
