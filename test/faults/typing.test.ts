import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aMeetingInSession,
  checkWorkspace,
  type MeetingInSession,
} from './support/a-meeting-in-session.ts';
import { startHost } from './support/killed-host.ts';
import { pretendToSave } from './support/pretend-to-save.ts';
import { registersOf } from './support/registers-of.ts';
import { faultSize, seeded } from './support/size.ts';
import { type Script, scriptOf, typeAndDie } from './support/typing-hands.ts';
import {
  goToEnd,
  goToItem,
  type LivePage,
  openBrowser,
  openLiveMinutes,
} from './support/typing-page.ts';
import { nothingWritten, promisedBy, whyNotKept, type Written } from './support/written.ts';

const kills = faultSize(15, 100);
const perKill = 15_000;

let browser: Browser;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clear-days-typing-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(root, { recursive: true, force: true });
});

test(
  `[F1] what the screen called saved is there after each of ${String(kills)} kills amid typing`,
  { timeout: (kills + 4) * perKill },
  async () => {
    const meeting = await aMeetingInSession(join(root, 'kills'));
    await (await startHost({ root, workspace: meeting.folder })).stop();
    const random = seeded(20_261_126);
    const texts = new Map<number, Written>();
    let number = 1;
    let [saves, atRest] = [0, 0];
    let live = await open(meeting);
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = texts.get(number) ?? (await goToItem(live, number));
      await goToEnd(live);
      const script: Script = {
        words: scriptOf(kill),
        random,
        endsAfter: 700 + random() * 2_000,
        rests: kill % 4 === 0,
      };
      const moment = await typeAndDie(live, script);
      expect(moment.foot, `kill ${String(kill)}`).toMatch(/^Sav(ed|ing)/);
      saves += moment.answered.length;
      if (!moment.isUnsaved) atRest += 1;

      live = await open(meeting);
      const found = await goToItem(live, number);
      texts.set(number, found);
      const promised = promisedBy(moment, before);
      const typed = [...before.lines, script.words.join('')].join('\n');
      expect(whyNotKept({ promised, found, typed }), `kill ${String(kill)}`).toBeNull();
      const rows = await registersOf(live.host, { ...meeting, number });
      const { decisions, actions } = found;
      expect(rows, `kill ${String(kill)}`).toEqual({
        decisions: decisions.toSorted(),
        actions: actions.toSorted(),
      });
      number = 1 + Math.floor(random() * meeting.itemIds.length);
      await goToItem(live, number);
    }
    await live.host.stop();
    await live.page.close();
    // The guards: the core really saved while the hands typed, and the screen was caught at rest too.
    expect(saves).toBeGreaterThanOrEqual(kills);
    expect(atRest).toBeGreaterThan(0);
    const { sound, brokenChange } = await checkWorkspace(join(root, 'kills'), meeting.folder);
    expect({ sound, brokenChange }).toEqual({ sound: true, brokenChange: null });
    const told = `${String(saves)} saves acknowledged, ${String(atRest)} times at rest`;
    process.stdout.write(`typing: ${String(kills)} kills, ${told}, nothing lost\n`);
  },
);

test(
  '[F1] the control: a core that says saved without saving is caught',
  { timeout: 6 * perKill },
  async () => {
    const meeting = await aMeetingInSession(join(root, 'control'));
    const random = seeded(7);
    const live = await open(meeting);
    await goToItem(live, 1);
    await pretendToSave(live.page);
    const script: Script = { words: scriptOf(1), random, endsAfter: 4_000, rests: false };
    const moment = await typeAndDie(live, script);
    expect(moment.foot).toMatch(/^Sav(ed|ing)/);
    expect(moment.answered.length).toBeGreaterThan(1);

    const again = await open(meeting);
    const found = await goToItem(again, 1);
    await again.host.stop();
    await again.page.close();
    const promised = promisedBy(moment, nothingWritten);
    const typed = script.words.join('');
    expect(whyNotKept({ promised, found, typed })).toMatch(/^lost “/);
  },
);

async function open({ folder, livePath }: MeetingInSession): Promise<LivePage> {
  const host = await startHost({ root, workspace: folder });
  return openLiveMinutes(browser, { host, path: livePath });
}
