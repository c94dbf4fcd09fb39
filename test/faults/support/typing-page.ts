import { type Browser, chromium, type Page } from 'playwright-core';
import { findProgram } from '../../../electron/launch/find-program.mjs';
import type { KilledHost } from './killed-host.ts';
import { type Moment, type SentNode, type Written, writtenIn } from './written.ts';

/** One browser for a whole test; it has nothing of its own to do on the network. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findProgram('chromium') ?? findProgram('google-chrome');
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
  });
}

/** One run of the program: the host and the page, until the host is killed. */
export interface LivePage {
  readonly host: KilledHost;
  readonly page: Page;
}

/** The live minutes on a page that notes which documents the core said it had saved. */
export async function openLiveMinutes(
  browser: Browser,
  { host, path }: { host: KilledHost; path: string },
): Promise<LivePage> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  await page.addInitScript(noteAnswers);
  const { origin, search } = new URL(host.address);
  await page.goto(`${origin}${path}${search}`, { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: /^Minute of item/ }).waitFor();
  return { host, page };
}

/** Goes to an item; gives back what is written there. */
export async function goToItem({ page }: LivePage, number: number): Promise<Written> {
  await page
    .getByRole('list', { name: 'Items' })
    .getByRole('button')
    .nth(number - 1)
    .click();
  await page.getByRole('textbox', { name: `Minute of item ${String(number)},` }).focus();
  return (await lookAt(page)).screen;
}

/** The caret goes to a new line at the end of the item. */
export async function goToEnd({ page }: LivePage): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

/** What the screen says and shows, both of one moment. */
export async function lookAt(page: Page): Promise<Moment> {
  const { bodies, ...seen } = await page.evaluate(() => {
    const editor = document.querySelector('.ProseMirror');
    const words = (within: Element | null | undefined) =>
      [...(within?.querySelectorAll('p') ?? [])]
        .filter((line) => line.closest('[contenteditable="false"]') === null)
        .map((line) => line.textContent);
    const blocks = (kind: string) =>
      [...(editor?.querySelectorAll(`[data-kind="${kind}"]`) ?? [])].map((block) =>
        words(block).join('\n'),
      );
    const leaving = new Event('beforeunload', { cancelable: true });
    return {
      foot: document.querySelector('[data-pane="Minute"] > :last-child')?.textContent ?? '',
      screen: { lines: words(editor), decisions: blocks('decision'), actions: blocks('action') },
      bodies: JSON.parse(document.documentElement.dataset['answered'] ?? '[]') as string[],
      isUnsaved: !window.dispatchEvent(leaving),
    };
  });
  return { ...seen, answered: bodies.map((body) => writtenIn(documentOf(body))) };
}

function documentOf(body: string): SentNode {
  return (JSON.parse(body) as { json: { document: SentNode } }).json.document; // as the client sends it
}

/** Runs in the page before its own scripts: keeps the bodies of the saves that were answered. */
function noteAnswers(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = request.url.endsWith('/rpc/minutes/saveEntry') ? await request.clone().text() : '';
    const answer = await send(request);
    if (body !== '' && answer.ok) {
      const { dataset } = document.documentElement;
      const before = JSON.parse(dataset['answered'] ?? '[]') as string[]; // written here
      dataset['answered'] = JSON.stringify([...before, body]);
    }
    return answer;
  };
}
