import { expect, test } from 'vitest';
import { parseXml } from '#core/publishing/verify/parse-xml.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { anItem, aRestriction } from '#test/support/an-item.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function anAgenda(app: TestApp): Promise<string> {
  const body = await aBody(app);
  const { meeting } = await aMeeting(app, { bodyId: body.id });
  const { item } = await anItem(app, {
    meetingId: meeting.id,
    title: 'Winter plan',
    purpose: 'decide',
    recommendations: ['agree the plan', 'thank the group'],
  });
  await aPaper(app, { itemId: item.id, title: 'The plan itself' });
  const secret = await anItem(app, {
    ...{ meetingId: meeting.id, title: 'Vexil tender', visibility: 'undecided' },
    ...{ description: 'Bids by Vexil.', recommendations: ['award it to Vexil'] },
  });
  await app.client.agenda.setRestriction({
    target: secret.item,
    restriction: aRestriction({
      ...{ groundScheme: 'foi', groundCode: '43', publicTitle: 'A contract', titleChecked: true },
    }),
  });
  return meeting.id;
}

async function partsOf(app: TestApp, meetingId: string, audience: 'public' | 'members') {
  const file = await app.client.documents.agenda({ meetingId, audience });
  const bytes = Buffer.from(await file.arrayBuffer());
  const { files, problems } = await readZip(bytes);
  expect(problems).toEqual([]);
  const all = [...files.values()].map((part) => part.toString('utf8')).join('\n');
  const xml = files.get('word/document.xml')?.toString('utf8') ?? '';
  return { name: file.name, bytes, files, all, xml, text: xml.replace(/<[^>]+>/g, ' ') };
}

test('The agenda as a Word document has title, language, headings in order and heads of tables', async () => {
  await using app = await openTestApp();
  const { name, files, xml, text } = await partsOf(app, await anAgenda(app), 'public');
  expect(name).toMatch(/^agenda-2026-11-26-.*\.docx$/);
  expect(files.get('docProps/core.xml')?.toString()).toMatch(/<dc:title>Agenda: /);
  expect(files.get('word/styles.xml')?.toString()).toContain('w:val="en-GB"');
  const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) =>
    Number(level),
  );
  expect(levels[0]).toBe(1);
  expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  expect(xml).toContain('<w:tblHeader/>');
  for (const words of ['Winter plan', 'agree the plan', 'The plan itself', 'A contract']) {
    expect(text).toContain(words);
  }
  for (const [part, bytes] of files) {
    const source = bytes.toString().replace(/^<\?xml[^>]*\?>/, '');
    if (/\.(xml|rels)$/.test(part)) expect(parseXml(source).faults, part).toEqual([]);
  }
});

test('[R-037] The public one holds nothing that is withheld; that for members does, and is marked', async () => {
  await using app = await openTestApp();
  const meetingId = await anAgenda(app);
  const open = await partsOf(app, meetingId, 'public');
  expect(open.all).not.toContain('Vexil');
  const members = await partsOf(app, meetingId, 'members');
  expect(members.name).toMatch(/-members\.docx$/);
  expect(members.text).toContain('Vexil tender');
  expect(members.text).toContain('award it to Vexil');
  expect(members.text).toMatch(/Not for publication: section 43/);
  const header = [...members.files].find(([part]) => part.startsWith('word/header'))?.[1];
  expect(header?.toString()).toContain('For members only');
  expect(members.text.match(/Not for publication: /g)).toHaveLength(1);
});

test('The same agenda gives the same bytes', async () => {
  await using app = await openTestApp();
  const meetingId = await anAgenda(app);
  const first = await partsOf(app, meetingId, 'public');
  app.clock.now = new Date('2026-11-17T16:00:00.000Z');
  expect((await partsOf(app, meetingId, 'public')).bytes.equals(first.bytes)).toBe(true);
});
