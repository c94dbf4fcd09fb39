import { fillSample } from '#core/sample/sample.service.ts';
import type { MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aDecision, aDocument, anAction, anOpenItem } from '#test/support/a-minutes.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';
import { countRecords } from './large-workspace.ts';
import { type Measurement, medianTime } from './measurement.ts';

const ITEMS = 60;
const YEARS = 10;

/** A meeting with minutes under each of its 60 items, and the item being typed in. */
interface LongMeeting {
  readonly test: TestApp;
  readonly meetingId: string;
  readonly entry: MinuteEntry;
}

/**
 * From the keystroke to the answer that the screen calls saved, and opening the live minutes: a meeting of
 * 60 items with 10 years behind it, against the same meeting in a workspace that holds nothing else, and
 * against one bare transaction that writes the same text.
 */
export async function measure(): Promise<Measurement[]> {
  await using empty = await openTestApp();
  await using full = await openTestApp();
  await fillSample(full.app.context(), { years: YEARS });
  const alone = await aLongMeeting(empty);
  const grown = await aLongMeeting(full);
  const { current } = full.app.session;
  const records = current === null ? 0 : countRecords(current.records);
  const after = `after ${YEARS} years, ${records.toLocaleString('en-GB')} records`;

  const opening = { name: 'in a new workspace', milliseconds: await timeOpening(alone) };
  const opened = { name: `open live minutes of ${ITEMS} items, ${after}`, baseline: opening };
  const saving = { name: 'in a new workspace', milliseconds: await timeSaving(alone) };
  const saved = {
    name: `keystroke to saved, ${ITEMS} items, ${after}`,
    milliseconds: await timeSaving(grown),
  };
  const bare = { name: 'one bare transaction', milliseconds: await timeBareUpdate(alone) };
  return [
    { ...saved, baseline: saving },
    { ...saved, baseline: bare },
    { ...opened, milliseconds: await timeOpening(grown) },
  ];
}

async function aLongMeeting(test: TestApp): Promise<LongMeeting> {
  const { id: bodyId } = await aBody(test, { name: 'Board of the benchmark', numberingCode: 'BB' });
  const { meeting } = await aMeeting(test, { bodyId, day: '2026-11-12' });
  const itemIds: string[] = [];
  for (let at = 1; at <= ITEMS; at += 1) {
    const item = { meetingId: meeting.id, title: `Item ${at}`, visibility: 'public' as const };
    itemIds.push((await test.client.agenda.addItem(item)).id ?? '');
  }
  const { minutes } = await test.client.minutes.start({ meetingId: meeting.id, at: '14:00' });
  let last: MinuteEntry | undefined;
  for (const itemId of itemIds) {
    const entry = await anOpenItem(test, { minutesId: minutes?.id ?? '', itemId });
    const saved = await test.client.minutes.saveEntry({ target: entry, document: aMinute('') });
    last = saved.entry;
  }
  if (last === undefined) throw new Error('The meeting has no items.');
  return { test, meetingId: meeting.id, entry: last };
}

/** About a kilobyte of prose, a decision and an action, with what was typed at the end. */
function aMinute(typed: string, [decision, action] = blocks()): MinuteDocument {
  const prose = 'The director presented the report, and members asked what was done. '.repeat(15);
  return aDocument(prose, decision, action, `Then ${typed}`);
}

function blocks() {
  return [aDecision('The plan is agreed.'), anAction('Publish the plan')] as const;
}

async function timeSaving({ test, entry }: LongMeeting): Promise<number> {
  const own = blocks();
  let now = entry;
  let typed = '';
  return medianTime(100, async () => {
    typed += 'x';
    const saved = await test.client.minutes.saveEntry({
      target: now,
      document: aMinute(typed, own),
    });
    now = saved.entry;
  });
}

async function timeOpening({ test, meetingId }: LongMeeting): Promise<number> {
  return medianTime(30, () => test.client.minutes.session({ id: meetingId }));
}

/** The least that saving can be: the text and its version in one durable transaction. */
async function timeBareUpdate({ test, entry }: LongMeeting): Promise<number> {
  const sqlite = test.app.session.current?.records;
  if (sqlite === undefined) throw new Error('The workspace did not stay open.');
  const update = sqlite.prepare(
    'update minute_entries set document = ?, version = version + 1 where id = ?',
  );
  const own = blocks();
  let typed = '';
  return medianTime(100, () => {
    typed += 'x';
    const document = JSON.stringify(aMinute(typed, own));
    sqlite.transaction(() => update.run(document, entry.id)).immediate();
  });
}
