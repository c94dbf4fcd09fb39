import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { renderAgendaDocx } from '#core/documents/agenda-docx.ts';
import { renderAgendaPdf } from '#core/documents/agenda-pdf.ts';
import { makeAgendaDocument } from '#core/documents/make-agenda-document.ts';
import { renderMeetingIcs } from '#core/documents/meeting-ics.ts';
import { renderMinutesDocx } from '#core/documents/minutes-docx.ts';
import { renderMinutesPdf } from '#core/documents/minutes-pdf.ts';
import { renderAccessibilityPage } from '#core/documents/pages/accessibility-page.ts';
import { renderAgendaPage } from '#core/documents/pages/agenda-page.ts';
import { renderBodyPage } from '#core/documents/pages/body-page.ts';
import { renderMeetingPage } from '#core/documents/pages/meeting-page.ts';
import { renderMinutesPage } from '#core/documents/pages/minutes-page.ts';
import { openTypesetter, type Typesetter } from '#core/documents/typesetter.ts';
import type { BundleCheck } from '#core/publishing/verify/bundle-check.ts';
import { checkCalendars } from '#core/publishing/verify/check-calendars.ts';
import { checkOwnDocuments } from '#core/publishing/verify/check-documents.ts';
import { checkPages } from '#core/publishing/verify/check-pages.ts';
import { checkWordFiles } from '#core/publishing/verify/check-word-files.ts';
import { parsePage } from '#core/publishing/verify/parse-page.ts';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import { PublicMinutesDocument, publicDocument } from '#shared/publishing/minutes-view.ts';
import { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { aMinutesSource } from '#test/support/a-minutes-source.ts';
import { aPublicMeeting } from '#test/support/a-public-meeting.ts';
import {
  fill,
  textFieldsOf,
  thousandHostileStrings,
} from '#test/support/a-thousand-hostile-strings.ts';

const all = thousandHostileStrings;

const meeting = aPublicMeeting((one) => {
  Object.assign(one.meeting, { status: 'moved', movedFrom: '2026-11-19', statusNote: 'x' });
  Object.assign(one.meeting, { noticeText: 'x', privateReason: 'x' });
});
const meetingFields = textFieldsOf(meeting, (one) => PublicMeeting.safeParse(one).success);

const printed = printMinutes(aMinutesSource(), { audience: 'public', itemId: null });
const document = structuredClone(publicDocument(printed));
const minutesFields = textFieldsOf(document, (one) => PublicMinutesDocument.safeParse(one).success);

/** The view with its texts from the `from`th hostile string on. */
function aMeeting(from: number): PublicMeeting {
  let at = from;
  const view = structuredClone(meeting);
  fill(view, meetingFields, () => all[at++ % all.length] ?? 'x');
  return PublicMeeting.parse(view);
}

function someMinutes(from: number): PublicMinutesDocument {
  let at = from;
  const minutes = structuredClone(document);
  fill(minutes, minutesFields, () => all[at++ % all.length] ?? 'x');
  return PublicMinutesDocument.parse(minutes);
}

function faultsOf(...checks: BundleCheck[]): unknown[] {
  return checks.filter(({ severity }) => severity === 'stop').flatMap(({ problems }) => problems);
}

function pageFaults(pages: Record<string, string>): unknown[] {
  const parsed = new Map(Object.entries(pages).map(([name, text]) => [name, parsePage(text)]));
  return faultsOf(checkPages(parsed));
}

async function pdfFaults(name: string, pdf: Uint8Array): Promise<unknown[]> {
  return faultsOf(checkOwnDocuments(new Map([[`/${name}.pdf`, await readDocument(pdf, 'some')]])));
}

describe('A thousand hostile strings [S8]', () => {
  test('are a thousand different ones, the same in every run', () => {
    expect(new Set(all).size).toBe(1000);
    expect(all.some((text) => text.includes('<script>'))).toBe(true);
  });

  test('in every text field of the pack give valid pages and calendars without active content', () => {
    expect(meetingFields.length).toBeGreaterThan(60);
    for (let from = 0; from < all.length; from += 1) {
      // One step each, so that every string comes into every field.
      const view = aMeeting(from);
      const agenda = makeAgendaDocument(view);
      const pages = {
        'agenda.html': renderAgendaPage(agenda),
        ...(from % 20 === 0
          ? {
              'index.html': renderBodyPage(view, agenda),
              'meeting.html': renderMeetingPage(view, agenda, []),
              'accessibility.html': renderAccessibilityPage(agenda),
            }
          : {}),
      };
      expect([from, pageFaults(pages)]).toEqual([from, []]);
      const calendar = renderMeetingIcs(view);
      const faults = faultsOf(checkCalendars(new Map([['m.ics', Buffer.from(calendar)]])));
      expect([from, faults]).toEqual([from, []]);
      const parts = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents();
      expect(parts.map(({ name }) => name)).toEqual(['vtimezone', 'vevent']);
    }
  }, 120_000);

  test('in every text field of the minutes give valid pages without active content', () => {
    expect(minutesFields.length).toBeGreaterThan(40);
    for (let from = 0; from < all.length; from += 1) {
      const minutes = someMinutes(from);
      const pages = { 'minutes.html': renderMinutesPage(minutes) };
      expect([from, pageFaults(pages)]).toEqual([from, []]);
    }
  }, 120_000);

  test('give PDFs that keep PDF/UA-1, and Word files that are whole', async () => {
    await using typesetter: Typesetter = openTypesetter(undefined);
    const step = Math.min(meetingFields.length, minutesFields.length);
    let used = 0;
    for (let from = 0; from < all.length; from += step) {
      const view = aMeeting(from);
      const agenda = makeAgendaDocument(view);
      const { pdf } = await renderAgendaPdf(agenda, typesetter);
      expect([from, await pdfFaults('agenda', pdf)]).toEqual([from, []]);
      const minutes = someMinutes(from);
      const own = await renderMinutesPdf(minutes, typesetter);
      expect([from, await pdfFaults('minutes-draft', own.pdf)]).toEqual([from, []]);
      const files = new Map([
        ['a/minutes-draft.docx', Buffer.from(await renderMinutesDocx(minutes))],
        ['b/minutes-draft.docx', Buffer.from(await renderAgendaDocx(agenda, null))],
      ]);
      expect([from, faultsOf(await checkWordFiles(files))]).toEqual([from, []]);
      used += step;
    }
    expect(used).toBeGreaterThanOrEqual(all.length);
  }, 120_000);
});
