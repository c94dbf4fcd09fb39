import { expect, test } from 'vitest';
import { renderMinutesPdf } from '#core/documents/minutes-pdf.ts';
import { openTypesetter } from '#core/documents/typesetter.ts';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import { aMinutesSource } from '#test/support/a-minutes-source.ts';
import { buildMinutesBundle, secretMinutes } from '#test/support/a-minutes-bundle.ts';
import { anItem } from '#test/support/an-item.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const secrets = () => {
  let count = 0;
  return () => `vexil${String((count += 1))}`;
};

async function approved(app: TestApp) {
  const made = await secretMinutes(app, secrets());
  const { meetingId } = made;
  const cleared = await app.client.minutes.session({ id: meetingId });
  if (cleared.minutes === null) throw new Error('There are no minutes.');
  const draft = { target: cleared.minutes, on: '2026-11-16' } as const;
  const { minutes } = await app.client.minutes.issueDraft(draft);
  if (minutes === null) throw new Error('There are no minutes.');
  const next = await aMeeting(app, { bodyId: minutes.bodyId, day: '2026-11-16' });
  await app.client.minutes.approve({
    target: minutes,
    ...{ meetingId: next.meeting.id, itemId: null, by: 'Vice-chair' },
    corrections: ['Item 2: for 12 read 21.'],
  });
  return { ...made, nextId: next.meeting.id };
}

test('[R-061] approved minutes print what was approved, whatever is renamed afterwards', async () => {
  await using app = await openTestApp();
  const { meetingId } = await approved(app);
  const wish = { meetingId, audience: 'members' } as const;
  const { html: before } = await app.client.minutes.preview(wish);
  expect(before).toContain('Corrections made on approval');
  expect(before).toContain('for 12 read 21');
  expect(before).not.toContain('DRAFT');
  const { agenda } = await app.client.agenda.page({ meeting: { id: meetingId } });
  const budget = agenda.parts.flatMap((part) => part.lines).find((l) => l.item.title === 'Budget');
  if (budget === undefined) throw new Error('There is no such item.');
  await app.client.agenda.amendItem({ target: budget.item, change: { title: 'Renamed since' } });
  const { html: after } = await app.client.minutes.preview(wish);
  expect(after).toContain('Budget');
  expect(after).not.toContain('Renamed since');
});

test('[R-060] the copy to sign is numbered, has a line for initials and the checksum', async () => {
  await using app = await openTestApp();
  const { meetingId } = await approved(app);
  const wish = { meetingId, audience: 'members', form: 'pdf' } as const;
  const file = await app.client.minutes.download(wish);
  expect(file.name).toBe('minutes-2026-11-12-health-and-wellbeing-board-members.pdf');
  const pdf = await readDocument(Buffer.from(await file.arrayBuffer()));
  const count = pdf?.pages.length ?? 0;
  expect(count).toBeGreaterThan(0);
  for (const [index, page] of (pdf?.pages ?? []).entries()) {
    expect(page).toContain(`Page ${String(index + 1)} of ${String(count)}`);
    expect(page).toContain('Initials');
    expect(page).toContain('For members only');
  }
  expect(pdf?.pages.join(' ')).toMatch(/Checksum of the records: [0-9a-f]{64}/);
});

test('[R-060] a checksum is printed whole, so that it can be copied, whichever digits it has', async () => {
  const source = aMinutesSource();
  const printed = printMinutes(source, { audience: 'members', itemId: null });
  await using typesetter = openTypesetter(undefined);
  for (const hash of [
    'c31644dd8fda76a3da3a36e8a13be5c50ede008f4bc974c75c5e33e9b164d9f5',
    'c5'.repeat(32),
  ]) {
    const { pdf } = await renderMinutesPdf(
      { ...printed, signature: { signed: null, hash } },
      typesetter,
    );
    expect((await readDocument(pdf))?.pages.join(' ')).toContain(
      `Checksum of the records: ${hash}`,
    );
  }
});

test('[S-100] approved minutes leave as minutes-approved, without a word of a draft', async () => {
  await using app = await openTestApp();
  const { meetingId } = await approved(app);
  const event = await buildMinutesBundle(app, meetingId);
  if (event.state !== 'built') throw new Error(JSON.stringify(event));
  const { files } = await readZip(event.path);
  const page = [...files].find(([name]) => name.endsWith('/minutes-approved.html'))?.[1];
  expect(page?.toString()).toContain('Approved');
  expect(page?.toString()).not.toContain('DRAFT');
  expect(page?.toString()).not.toMatch(/vexil|Checksum|Initials/);
});

test('[R-036] private minutes are looked for in the pack of the agenda, too', async () => {
  await using app = await openTestApp();
  const { meetingId } = await secretMinutes(app, () => 'a payment to the Northfield trust');
  const description = 'It is known that the reserve is a payment to the Northfield trust.';
  await anItem(app, { meetingId, title: 'Other business', description, visibility: 'public' });
  const event = await buildMinutesBundle(app, meetingId, 'meeting-pack');
  if (event.state !== 'stopped') throw new Error('It was built with private minutes in it.');
  expect(event.problems.map(({ file }) => file)).toContainEqual(
    expect.stringMatching(/agenda.html$/),
  );
});
