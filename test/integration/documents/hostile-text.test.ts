import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parsePage } from '#core/publishing/verify/parse-page.ts';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { plainForm } from '#core/publishing/verify/plain-form.ts';
import { plainLine, plainTitle } from '#core/documents/plain-text.ts';
import { isPrintable } from '#core/documents/font-coverage.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { aMeetingPack, unpacked } from '#test/support/a-meeting-pack.ts';
import { aPaper, aRestrictedItem, aRestriction, anItem } from '#test/support/a-public-meeting.ts';
import { hostileStrings } from '#test/support/hostile-strings.ts';

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';

/** A line must hold something when it is trimmed; the form would not let an empty one through. */
const lines = hostileStrings.filter((text) => text.trim() !== '');
const line = (index: number): string => lines[index % lines.length] ?? 'x';

/** Puts hostile strings into every field that holds words, a different one in each. */
function poisoned(meeting: PublicMeeting): void {
  let next = 0;
  const word = (): string => line((next += 1));
  Object.assign(meeting.body, {
    name: word(),
    formerNames: [word(), word()],
    kindWords: word(),
    purpose: word(),
  });
  meeting.body.contacts = [
    { label: word(), email: 'a+b@example.org', phone: word(), address: word() },
  ];
  Object.assign(meeting.meeting, {
    title: word(), place: word(), statusNote: word(), status: 'moved', movedFrom: '2026-11-19',
    publicJoiningNote: word(), noticeText: word(), privateReason: word(),
  }); // prettier-ignore
  meeting.clearDays.sentence = word();
  meeting.sections = lines.map((text, index) => ({
    title: text,
    items: [
      anItem(String(index + 1), text, {
        kind: index === 2 ? 'exclusion' : 'business',
        presenter: text,
        description: text,
        recommendations: [text, word()],
        backgroundPapers: [{ title: text, where: word() }],
        papers: [aPaper(index + 1, text, { fileName: `${String(index + 1).padStart(3, '0')}-x.pdf`, accessibility: 'inaccessible', accessibilityNote: word(), file: null, lateness: { status: 'to_follow', reasonLate: text, reasonUrgent: word() } })],
        withheldPapers: [{ title: text, restriction: aRestriction({ code: text, ground: word(), reason: word() }) }],
      }),
      ...(index % 5 === 0
        ? [aRestrictedItem(`${index + 1}a`, text, { restriction: aRestriction({ code: word(), ground: text, reason: word() }) })]
        : []),
    ],
  })); // prettier-ignore
}

describe('Hostile text in every field [S8]', () => {
  test(`of ${lines.length} kinds gives pages, PDFs and a calendar that are valid and say it literally`, async () => {
    expect(lines.length).toBeGreaterThan(100);
    const pack = await aMeetingPack({ view: poisoned });
    const checks = await verifyBundle(pack.path);
    expect(checks.filter((check) => !check.passed)).toEqual([]);
    const folder = await unpacked(pack);
    const file = (name: string) => readFile(join(folder, home, name));

    const page = parsePage((await file('agenda.html')).toString('utf8'));
    expect(page.faults).toEqual([]);
    const headings = page.elements.filter(({ name }) => name === 'h3').map(({ text }) => text);
    for (const text of lines) {
      const shown = plainTitle(text);
      expect(
        headings.some((heading) => heading.includes(shown)),
        JSON.stringify(text),
      ).toBe(true);
    }

    const pdf = await readDocument(await file('agenda.pdf'));
    const said = plainForm(pdf?.pages.join('\n') ?? '');
    const missing = lines
      .filter((text) => isPrintable(plainLine(text)))
      .filter((text) => !said.includes(plainForm(plainLine(text))));
    expect(missing).toEqual([]);

    const calendar = new ICAL.Component(
      ICAL.parse((await file('meeting.ics')).toString('utf8')) as unknown[],
    );
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone', 'vevent']);
  }, 60_000);

  test('that is code for Typst comes out as letters', async () => {
    const code = '#import "x": * #read("/etc/passwd") $ x $ ] \\ @a <b> *c* _d_ `e` // f /* g';
    const pack = await aMeetingPack({
      view: (meeting) => (meeting.sections[0]!.items[0]!.title = code),
    });
    const pdf = await readDocument(await readFile(join(await unpacked(pack), home, 'pack.pdf')));
    expect(pdf?.pages.join('').replace(/\s+/g, '')).toContain(code.replace(/\s+/g, ''));
  });
});
