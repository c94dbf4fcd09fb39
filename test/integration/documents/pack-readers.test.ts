import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aMeetingPack, unpacked } from '#test/support/a-meeting-pack.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';

describe('Other readers of a meeting pack', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await unpacked(await aMeetingPack());
  });

  test('sha512sum finds both manifests true', async ({ skip }) => {
    if (!(await hasTool('sha512sum'))) return skip();
    const manifests = ['manifest-sha512.txt', 'tagmanifest-sha512.txt'];
    await runTool('sha512sum', ['-c', '--strict', '--quiet', ...manifests], folder);
  });

  test('pdfinfo calls both PDFs tagged, titled and A4', async ({ skip }) => {
    if (!(await hasTool('pdfinfo'))) return skip();
    for (const name of ['agenda.pdf', 'pack.pdf']) {
      const facts = await runTool('pdfinfo', ['-l', '-1', join(folder, home, name)]);
      expect(facts).toMatch(/^Tagged:\s+yes$/m);
      expect(facts).toMatch(/^Title:\s+Agenda/m);
      expect(facts).toMatch(/^CreationDate:\s+Fri Nov 13 00:00:00 2026/m);
      expect(facts).toMatch(/^Encrypted:\s+no$/m);
      const sizes = facts.match(/^Page.*size:.*$/gm) ?? [];
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter((size) => !size.includes('(A4)'))).toEqual([]);
    }
  });

  test('qpdf finds no fault in either PDF', async ({ skip }) => {
    if (!(await hasTool('qpdf'))) return skip();
    for (const name of ['agenda.pdf', 'pack.pdf']) {
      const said = await runTool('qpdf', ['--check', join(folder, home, name)]);
      expect(said).toContain('No syntax or stream encoding errors');
      expect(said).not.toMatch(/warning/i);
    }
  });

  test('every font in the PDFs of ours is embedded', async ({ skip }) => {
    if (!(await hasTool('pdffonts'))) return skip();
    const said = await runTool('pdffonts', [join(folder, home, 'agenda.pdf')]);
    const fonts = said.split('\n').filter((line) => line.includes('ClearDays'));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.every((line) => / yes (yes|no) yes /.test(line))).toBe(true);
  });

  test('python3-icalendar reads the calendar file', async ({ skip }) => {
    if (!(await hasTool('/usr/bin/python3'))) return skip();
    const script =
      'import sys, icalendar\nc = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())\n' +
      'e = c.walk("VEVENT")[0]\nprint(e["DTSTART"].dt.isoformat(), e["SEQUENCE"], e["STATUS"])';
    const said = await runTool('/usr/bin/python3', ['-c', script, join(folder, home, 'meeting.ics')])
      .catch((error: unknown) => String(error)); // prettier-ignore
    if (said.includes('No module named')) {
      process.stderr.write('\n!!! SKIPPED: python3-icalendar is not installed !!!\n');
      return skip();
    }
    expect(said.trim()).toBe('2026-11-26T14:00:00+00:00 2 CONFIRMED');
  });
});
