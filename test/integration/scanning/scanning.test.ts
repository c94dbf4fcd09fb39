import { describe, expect, it } from 'vitest';
import { scansOf } from '#core/scanning/scanning.service.ts';
import { aBody } from '#test/support/a-body.ts';
import { aDrawnPdf, aLoadedPdf, aRevisedPdf, line } from '#test/support/a-hiding-pdf.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { aJpeg, exif } from '#test/support/a-picture.ts';
import { anItem } from '#test/support/an-item.ts';
import { aDocx } from '#test/support/an-office-file.ts';
import { lookIntoPapers } from '#test/support/look-into-papers.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function attached(test: TestApp, fileName: string, content: Uint8Array) {
  const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
  const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter plan' });
  const { paper } = await aPaper(test, { itemId: item.id });
  const view = await attach(test, { to: { paperId: paper.id }, fileName, content });
  return { meeting, paperId: paper.id, paper: view.paper, version: view.version! };
}

const check = async (test: TestApp, meetingId: string) => {
  await lookIntoPapers(test, meetingId);
  const { checks } = await test.client.publishing.page({ meetingId, kind: 'meeting-pack' });
  return checks.find(({ id }) => id === 'paper-contents');
};

describe('looking into the file of a paper', () => {
  it('begins by itself when a file is attached [S5]', async () => {
    await using test = await openTestApp({ scansOnAttach: true });
    const { paperId } = await attached(test, 'plan.pdf', aLoadedPdf());
    await expect
      .poll(async () => (await test.client.scanning.ofPaper({ paperId })).state, {
        timeout: 20_000,
      })
      .toBe('findings');
  });

  it('says what was found, where, and what to do, the worst first', async () => {
    await using test = await openTestApp();
    const { paperId } = await attached(test, 'plan.pdf', aLoadedPdf());
    expect((await test.client.scanning.ofPaper({ paperId })).state).toBe('not_checked');
    const scan = await test.client.scanning.scan({ paperId });
    expect(scan).toMatchObject({
      state: 'findings',
      sentence: '4 things must not reach the public. 1 thing is for you to decide.',
      cleanCopy: { can: true },
    });
    expect(scan.findings.map(({ kind }) => kind)).toEqual([
      ...['leftover', 'script', 'attachment', 'comment', 'author'],
    ]);
    expect(scan.findings.find(({ kind }) => kind === 'comment')).toMatchObject({
      ...{ what: 'Comments', where: 'Pages 1 and 2', detail: 'Ask legal first' },
    });
  });

  it('finds nothing in a clean file, and does not look twice', async () => {
    await using test = await openTestApp();
    const { paperId, version } = await attached(
      test,
      'plan.pdf',
      aDrawnPdf({ content: line('Winter plan') }),
    );
    const scan = await test.client.scanning.scan({ paperId });
    expect(scan).toMatchObject({ state: 'clean', sentence: 'Nothing hidden was found.' });
    const kept = await scansOf(test.app.session.current!.reader, [version.id]);
    expect(kept.get(version.id)).toMatchObject({ state: 'clean', scannedAt: scan.scannedAt });
  });
});

describe('before publishing', () => {
  it('stops at what the pages hide, and says in which paper and where', async () => {
    await using test = await openTestApp();
    const content = aDrawnPdf({ content: `${line('Secret')} 0 g 40 290 300 30 re f` });
    const { meeting, paperId } = await attached(test, 'plan.pdf', content);
    expect(await check(test, meeting.id)).toMatchObject({
      tone: 'stop',
      problems: [
        {
          text: 'Item 1, Winter plan: words are still there under a rectangle or picture, page 1.',
          fix: 'See what was found',
          place: { tab: 'papers', paperId },
        },
      ],
    });
  });

  it('warns of a name in the properties, and lets what a picture leaves behind be', async () => {
    await using test = await openTestApp();
    const named = aDrawnPdf({ content: line('Plan'), info: '/Author (Jo Example)' });
    const first = await attached(test, 'plan.pdf', named);
    expect(await check(test, first.meeting.id)).toMatchObject({ tone: 'warn' });
    const notes = Buffer.concat([Buffer.from('Exif\0\0'), exif({ gps: true })]);
    const picture = await attached(test, 'map.jpg', aJpeg({ segments: [[0xe1, notes]] }));
    expect(await check(test, picture.meeting.id)).toMatchObject({ tone: 'good' });
  });
});

describe('the page of a meeting that is to be published', () => {
  const pageOf = (test: TestApp, meetingId: string) => test.client.publishing.page({ meetingId });
  const contents = (page: Awaited<ReturnType<typeof pageOf>>) =>
    page.checks.find(({ id }) => id === 'paper-contents');

  it('is there at once, and is told anew while papers are being looked into [S5]', async () => {
    await using test = await openTestApp({ scansOnAttach: true });
    const { meeting, version } = await attached(test, 'plan.pdf', aLoadedPdf());
    const first = await pageOf(test, meeting.id);
    expect(first).toMatchObject({
      lookingInto: 1,
      verdict: { tone: 'warn', title: 'Papers are being looked into' },
    });
    expect(contents(first)).toMatchObject({
      tone: 'note',
      sentence: '1 paper not looked into yet. That is done before anything is built.',
    });
    await expect
      .poll(async () => (await pageOf(test, meeting.id)).lookingInto, { timeout: 20_000 })
      .toBe(0);
    expect(contents(await pageOf(test, meeting.id))).toMatchObject({ tone: 'stop' });
    const { reader } = test.app.session.current!;
    const scans = await reader
      .selectFrom('paperScans')
      .select('id')
      .where('paperVersionId', '=', version.id)
      .execute();
    expect(scans).toHaveLength(1);
  });

  it('starts nothing where nobody has looked, and the build looks first and refuses', async () => {
    await using test = await openTestApp();
    const { meeting } = await attached(test, 'plan.pdf', aLoadedPdf());
    const page = await pageOf(test, meeting.id);
    expect(page.lookingInto).toBe(0);
    expect(contents(page)).toMatchObject({ tone: 'note' });
    const building = test.client.publishing.build({
      ...{ meetingId: meeting.id, kind: 'meeting-pack', passedWarnings: [] },
    });
    expect(await refusalOf(building)).toMatchObject({ reason: 'check-stops' });
  });

  it('leaves what a members’ pack holds inside to a person, where the public’s is stopped', async () => {
    await using test = await openTestApp();
    const { meeting } = await attached(test, 'plan.pdf', aLoadedPdf());
    await lookIntoPapers(test, meeting.id);
    const of = async (kind: 'meeting-pack' | 'members-pack' | 'chair-book') =>
      contents(await test.client.publishing.page({ meetingId: meeting.id, kind }));
    expect(await of('meeting-pack')).toMatchObject({ tone: 'stop' });
    expect(await of('members-pack')).toMatchObject({ tone: 'warn' });
    expect(await of('chair-book')).toMatchObject({ tone: 'warn' });
  });
});

describe('a clean copy', () => {
  it('is a new version beside the original, without what was found [S5]', async () => {
    await using test = await openTestApp();
    const { paperId, paper, version, meeting } = await attached(test, 'plan.pdf', aLoadedPdf());
    const made = await test.client.scanning.cleanCopy({ target: paper });
    expect(made.scan).toMatchObject({ state: 'clean', findings: [] });
    const { versions } = await test.client.papers.versions({ paperId });
    expect(versions.map(({ words }) => words.split(',').slice(0, 2).join())).toEqual([
      'Version 2, clean copy of version 1',
      'Version 1, 2 pages',
    ]);
    expect(versions[0]?.version).toMatchObject({
      ...{ fileName: 'plan-clean.pdf', pages: 2, madeFromId: version.id, madeHow: 'clean copy' },
    });
    expect(await check(test, meeting.id)).toMatchObject({ tone: 'good' });
    await test.client.history.undo({});
    const [only, ...others] = (await test.client.papers.versions({ paperId })).versions;
    expect(only).toMatchObject({ current: true, version: { id: version.id } });
    expect(others).toEqual([]);
  });

  it.each([
    ['earlier revisions', aRevisedPdf('Confidential', 'Winter plan')],
    ['a filled-in form', filledForm()],
    ['a script on a page', aPdf({ script: 'app.alert(1)', tagged: true })],
  ])('leaves %s behind and reads the same', async (_what, content) => {
    await using test = await openTestApp();
    const { paper } = await attached(test, 'plan.pdf', content);
    const { scan } = await test.client.scanning.cleanCopy({ target: paper });
    expect(scan.state).toBe('clean');
  });

  it('is not made where only the author can take it out, nor of an office file', async () => {
    await using test = await openTestApp();
    const hidden = aDrawnPdf({ content: line('Secret', 300, '3 Tr') });
    const one = await attached(test, 'plan.pdf', hidden);
    const refusal = await refusalOf(test.client.scanning.cleanCopy({ target: one.paper }));
    expect(refusal).toMatchObject({ reason: 'no-clean-copy' });
    const two = await attached(test, 'plan.docx', await aDocx());
    expect(await refusalOf(test.client.scanning.cleanCopy({ target: two.paper }))).toMatchObject({
      reason: 'no-clean-copy',
    });
  });

  it('of a picture has none of the notes of its camera', async () => {
    await using test = await openTestApp();
    const notes = Buffer.concat([Buffer.from('Exif\0\0'), exif({ gps: true, artist: 'Jo' })]);
    const { paper } = await attached(test, 'map.jpg', aJpeg({ segments: [[0xe1, notes]] }));
    const { scan } = await test.client.scanning.cleanCopy({ target: paper });
    expect(scan).toMatchObject({ state: 'clean', findings: [] });
  });
});

/** A form with one field, and its appearance. */
function filledForm(): Uint8Array {
  const drawn = 'BT /F1 12 Tf 2 4 Td (Jo) Tj ET';
  return aDrawnPdf({
    content: line('Name'),
    page: '/Annots [6 0 R]',
    catalogue: '/AcroForm << /Fields [6 0 R] >>',
    objects: [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Name) /V (Jo) /Rect [100 100 200 120] /AP << /N 7 0 R >> >>',
      `<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 5 0 R >> >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ],
  });
}
