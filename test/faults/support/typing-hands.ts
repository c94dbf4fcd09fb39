import type { Page } from 'playwright-core';
import { type LivePage, lookAt } from './typing-page.ts';
import type { Moment } from './written.ts';

export interface Script {
  /** What is typed, piece by piece, with a rest between some. */
  readonly words: readonly string[];
  readonly random: () => number;
  /** Milliseconds until the host is killed. */
  readonly endsAfter: number;
  /** Whether the hands rest before that, long enough for the screen to say that all is saved. */
  readonly rests: boolean;
}

const restMs = 1_200;

/** Types by script, takes in at some moment what the screen says, and kills the host at that moment. */
export async function typeAndDie({ host, page }: LivePage, script: Script): Promise<Moment> {
  const hands = new AbortController();
  const typing = typeOut(page, script, hands.signal);
  await page.waitForTimeout(script.endsAfter);
  if (script.rests) {
    hands.abort();
    await typing;
    await page.waitForTimeout(restMs);
  }
  const moment = await lookAt(page);
  await host.kill();
  await page.close();
  await typing;
  return moment;
}

/** Prose, a decision and an action, in another order each time. */
export function scriptOf(kill: number): string[] {
  const turn = `of turn ${String(kill)}`;
  const blocks = [
    `The chair opened the discussion ${turn}. `,
    `\n/d The board supports scheme ${turn}\n`,
    `\n/a Publish the summary ${turn}\n`,
  ];
  const first = kill % blocks.length;
  const prose = Array.from({ length: 30 }, (_, at) => `Member ${String(at)} spoke. `);
  return [...blocks.slice(first), ...blocks.slice(0, first), ...prose];
}

async function typeOut(page: Page, { words, random }: Script, hands: AbortSignal): Promise<void> {
  try {
    for (const piece of words) {
      if (hands.aborted) return;
      await page.keyboard.type(piece, { delay: random() * 12 });
      if (random() < 0.4) await page.waitForTimeout(random() * 900);
    }
  } catch (error) {
    // The page is closed under the hands that type: that is the end of the script.
    if (!page.isClosed()) throw error;
  }
}
