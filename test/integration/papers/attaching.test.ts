import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { anItem } from '#test/support/an-item.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function anAgendaItem(test: TestApp) {
  const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
  const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter plan' });
  return item;
}

const text = (words: string) => new TextEncoder().encode(words);

describe('attaching a file', () => {
  it('arrives in pieces, becomes the current version, and its pages are counted', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const { paper } = await aPaper(test, { itemId });
    const content = aPdf({ pages: ['One', 'Two', 'Three'] });
    const view = await attach(test, {
      ...{ to: { paperId: paper.id }, fileName: 'winter.pdf', content, pieceBytes: 100 },
    });
    expect(view).toMatchObject({
      paper: { state: 'received', receivedOn: '2026-11-17' },
      version: { number: 1, pages: 3, fileName: 'winter.pdf', mediaType: 'application/pdf' },
      status: { tone: 'good', words: 'Received, 3 pages' },
      dueWords: 'received Tue 17 November',
    });
    const file = await test.client.papers.download({ versionId: view.version!.id });
    expect(file.name).toBe('winter.pdf');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(content);
    expect(view.version?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('can bring a paper that nobody expected, named after its file', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const view = await attach(test, {
      to: { newPaper: { itemId, title: '' } },
      fileName: 'annex-a_bids.txt',
      content: text('Bids'),
    });
    expect(view.paper).toMatchObject({ title: 'Annex a bids', visibility: 'undecided' });
    expect(view.goesPublic).toBe(false);
  });

  it('keeps every version, and an older one can be the current one again', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const { paper } = await aPaper(test, { itemId });
    const to = { paperId: paper.id };
    const first = await attach(test, { to, fileName: 'a.txt', content: text('First') });
    const second = await attach(test, { to, fileName: 'a.txt', content: text('Second') });
    expect(second.version?.number).toBe(2);
    const { versions } = await test.client.papers.versions({ paperId: paper.id });
    expect(versions.map(({ words, current }) => [words, current])).toEqual([
      ['Version 2, 6 bytes, attached Tue 17 November by Partnership Officer', true],
      ['Version 1, 5 bytes, attached Tue 17 November by Partnership Officer', false],
    ]);
    const back = await test.client.papers.makeCurrent({
      target: second.paper,
      versionId: first.version!.id,
    });
    expect(back.papers[0]?.version?.number).toBe(1);
    await test.client.history.undo({});
    const undone = await test.client.papers.versions({ paperId: paper.id });
    expect(undone.paper.version?.number).toBe(2);
  });

  it('asks for accessibility to be checked again with each new file', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const { paper } = await aPaper(test, { itemId, accessibility: 'checked' });
    const view = await attach(test, {
      ...{ to: { paperId: paper.id }, fileName: 'a.txt', content: text('Plan') },
    });
    expect(view.paper.accessibility).toBe('not_checked');
  });
});

describe('what cannot be attached', () => {
  it.each([
    ['plan.exe', 10, 'kind'],
    ['plan', 10, 'kind'],
    ['plan.docm', 10, 'kind'],
    ['plan.pdf', 0, 'empty'],
    ['plan.pdf', 100 * 1024 * 1024 + 1, 'too-large'],
  ])('%s of %i bytes is refused before it is sent', async (fileName, bytes, reason) => {
    await using test = await openTestApp();
    const refusal = await refusalOf(test.client.papers.beginAttach({ fileName, bytes }));
    expect(refusal.reason).toBe(reason);
  });

  it('is refused by its content, and nothing of it stays', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const send = (fileName: string, content: Uint8Array) =>
      refusalOf(attach(test, { to: { newPaper: { itemId, title: 'X' } }, fileName, content }));
    const misnamed = await send('plan.docx', aPdf({ pages: ['A'] }));
    expect(misnamed.sentence).toBe(
      'The name ends like a Word document, but the content is a PDF. Save it again under the right name.',
    );
    expect((await send('plan.pdf', new Uint8Array(randomBytes(500)))).reason).toBe('unknown');
    expect((await send('plan.pdf', text('%PDF-1.7 and nothing else'))).reason).toBe('damaged');
    const { items } = await test.client.papers.page({
      meeting: { bodySlug: 'safer-communities-partnership', daySlug: '2026-11-26' },
    });
    expect(items.flatMap(({ papers }) => papers)).toEqual([]);
  });

  it('is refused when a piece is missing, comes twice, or the file was stopped', async () => {
    await using test = await openTestApp();
    const { id: itemId } = await anAgendaItem(test);
    const { uploadId } = await test.client.papers.beginAttach({ fileName: 'a.txt', bytes: 10 });
    const base64 = Buffer.from('12345').toString('base64');
    await test.client.papers.appendChunk({ uploadId, offset: 0, base64 });
    const twice = test.client.papers.appendChunk({ uploadId, offset: 0, base64 });
    expect((await refusalOf(twice)).reason).toBe('out-of-turn');
    const to = { newPaper: { itemId, title: 'X' } };
    const short = test.client.papers.finishAttach({ uploadId, to });
    expect((await refusalOf(short)).reason).toBe('incomplete');
    const other = await test.client.papers.beginAttach({ fileName: 'a.txt', bytes: 5 });
    await test.client.papers.cancelAttach({ uploadId: other.uploadId });
    const gone = test.client.papers.appendChunk({ uploadId: other.uploadId, offset: 0, base64 });
    expect((await refusalOf(gone)).reason).toBe('no-upload');
  });
});
