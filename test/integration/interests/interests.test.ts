import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import {
  type DeclaredInterest,
  interestPrompts,
  recordDeclaration,
  removeDeclaration,
} from '#core/interests/interests.service.ts';
import { asTheProgram } from '#test/support/a-decision.ts';
import { aRoom } from '#test/support/a-room.ts';
import { anItem } from '#test/support/an-item.ts';
import { anOrganisation, aPerson } from '#test/support/an-organisation.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aDeclaration(app: TestApp): Promise<DeclaredInterest> {
  const { meeting, seats } = await aRoom(app, 2);
  const item = await anItem(app, { meetingId: meeting.id, title: 'Grants' });
  const seatId = seats[0]?.id ?? '';
  const { people } = await app.client.attendance.setMember({
    ...{ meetingId: meeting.id, seatId, state: 'present' },
  });
  return {
    ...{ id: uuid(), meetingId: meeting.id, entryId: null, itemId: item.item.id },
    ...{ attendanceId: people[0]?.attendance?.id ?? null, interestId: null, who: 'Director 1' },
    ...{ kind: 'role_conflict', organisationId: null, concerns: 'Age Concern', nature: 'Trustee' },
    ...{ sensitive: false, handling: 'left', leftAt: null, returnedAt: null, dispensation: '' },
    position: 1,
  };
}

const register = async ({ client }: TestApp) => (await client.interests.register({})).interests;

test('an interest notified later than 28 days is marked [R-070]', async () => {
  await using app = await openTestApp();
  const { id: personId } = await aPerson(app, { electedMember: true });
  const fields = { personId, postId: null, kind: 'disclosable_pecuniary' as const };
  const began = { fromDay: '2026-05-14' as const, concerns: 'A farm' };
  const late = await app.client.interests.create({ ...fields, ...began, notifiedOn: '2026-06-12' });
  expect(late.problems.map(({ code }) => code)).toEqual(['notified-late']);
  const onTime = { target: late.interest, change: { notifiedOn: '2026-06-11' as const } };
  expect((await app.client.interests.change(onTime)).problems).toEqual([]);
  const missing = await app.client.interests.create({ ...fields, ...began, concerns: 'Shares' });
  expect(missing.problems[0]?.sentence).toBe('Not notified. It was due by 11 June 2026.');
});

test('a declaration enters the standing register in the same step, once [S-055] [R-072] [R-073]', async () => {
  await using app = await openTestApp();
  const declared = await aDeclaration(app);
  await asTheProgram(app, async (work) => {
    await recordDeclaration(work, { ...declared, concerns: 'Age' });
    await recordDeclaration(work, declared);
    await recordDeclaration(work, declared);
  });
  const [entry, ...others] = await register(app);
  expect(others).toEqual([]);
  expect(entry?.interest).toMatchObject({ kind: 'role_conflict', concerns: 'Age Concern' });
  expect(entry?.declaredAt).toHaveLength(1);
  const removal = app.client.interests.remove({
    target: entry?.interest ?? { id: '', version: 1 },
  });
  expect((await refusalOf(removal)).reason).toBe('in-use');
  await asTheProgram(app, (work) => removeDeclaration(work, declared.id));
  expect(await register(app)).toEqual([]);
});

test('a declaration joins the entry that says the same already', async () => {
  await using app = await openTestApp();
  const declared = await aDeclaration(app);
  await asTheProgram(app, async (work) => {
    await recordDeclaration(work, declared);
    await recordDeclaration(work, { ...declared, id: uuid(), concerns: 'age concern' });
  });
  const [entry, ...others] = await register(app);
  expect(others).toEqual([]);
  expect(entry?.declaredAt).toHaveLength(2);
});

test('a sensitive interest makes its declarations sensitive, whatever the block says [R-071]', async () => {
  await using app = await openTestApp();
  const declared = await aDeclaration(app);
  await asTheProgram(app, async (work) => {
    await recordDeclaration(work, { ...declared, sensitive: true });
    const again = await recordDeclaration(work, { ...declared, id: uuid() });
    expect(again.sensitive).toBe(true);
    expect((await recordDeclaration(work, declared)).sensitive).toBe(true);
  });
});

test('an item that names what a member has an interest in asks them [S-055] [R-073]', async () => {
  await using app = await openTestApp();
  const { meeting, posts } = await aRoom(app, 2);
  const meetingId = meeting.id;
  const organisation = await anOrganisation(app, { name: 'Age Concern', sector: 'faith' });
  const item = await anItem(app, { meetingId, title: 'Grant to age concern' });
  await anItem(app, { meetingId, title: 'Average concerns' });
  const { interest } = await app.client.interests.create({
    ...{ personId: null, postId: posts[0]?.id ?? null, kind: 'role_conflict' },
    organisationId: organisation.id,
  });
  const prompts = async () => {
    const found: unknown[] = [];
    await asTheProgram(app, async ({ db }) => {
      found.push(...(await interestPrompts(db, meetingId)));
    });
    return found;
  };
  expect(await prompts()).toEqual([
    {
      itemId: item.item.id,
      who: 'Director 1',
      sentence: 'Director 1 also has a role in Age Concern. Ask whether the roles are in conflict.',
    },
  ]);
  await app.client.interests.end({ target: interest, toDay: '2026-11-20' });
  expect(await prompts()).toEqual([]);
});
