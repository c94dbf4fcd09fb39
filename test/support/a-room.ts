import { v7 as uuid } from 'uuid';
import { insertRecord, type NewRow } from '#core/db/records.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { Post } from '#shared/people/post.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { aBody } from './a-body.ts';
import { asTheProgram } from './a-decision.ts';
import { aMeeting } from './a-meeting.ts';
import { aPost } from './an-organisation.ts';
import type { TestApp } from './test-app.ts';

type Test = Pick<TestApp, 'app' | 'client'>;

export interface PreparedRoom {
  readonly bodyId: string;
  readonly meeting: Meeting;
  readonly seats: Seat[];
  readonly posts: Post[];
}

/** A meeting of a body with as many filled seats; substitutes are allowed on each. */
export async function aRoom(test: Test, members = 4): Promise<PreparedRoom> {
  const { id: bodyId } = await aBody(test);
  const posts: Post[] = [];
  const seats: Seat[] = [];
  for (let at = 1; at <= members; at += 1) {
    const post = await aPost(test, { title: `Director ${at}` });
    posts.push(post);
    seats.push(
      await test.client.seats.add({ bodyId, postId: post.id, substitutesAllowed: at !== members }),
    );
  }
  const { meeting } = await aMeeting(test, { bodyId });
  return { bodyId, meeting, seats, posts };
}

/** Minutes of a meeting with one entry for each item; gives back the entries' ids. */
export async function minutesWith(
  test: Test,
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
  about: { itemIds: readonly string[]; minutes?: Partial<NewRow<'minutes'>> },
): Promise<string[]> {
  const { itemIds, minutes = {} } = about;
  const entryIds = itemIds.map(() => uuid());
  await asTheProgram(test, async (work) => {
    const { id: meetingId, bodyId } = meeting;
    const minutesId = uuid();
    const startedAt = '14:00';
    await insertRecord(work, 'minutes', { id: minutesId, bodyId, meetingId, startedAt });
    for (const [at, itemId] of itemIds.entries()) {
      const id = entryIds[at] ?? uuid();
      await insertRecord(work, 'minuteEntries', { id, minutesId, itemId, position: at + 1 });
    }
    if (Object.keys(minutes).length > 0) {
      await work.db.updateTable('minutes').set(minutes).where('id', '=', minutesId).execute();
    }
  });
  return entryIds;
}
