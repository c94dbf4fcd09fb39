import type { Page } from 'playwright-core';
import type { SavedEntry } from '#shared/minutes/minutes-view.ts';

/** From the second save on, the page is told that all is saved and the core never hears of it. */
export async function pretendToSave(page: Page): Promise<void> {
  let saved: { json: SavedEntry; meta?: unknown } | undefined;
  await page.route('**/rpc/minutes/saveEntry', async (route) => {
    if (saved === undefined) {
      const response = await route.fetch();
      saved = (await response.json()) as { json: SavedEntry }; // what the core answered
      await route.fulfill({ response });
      return;
    }
    const asked = route.request().postDataJSON() as { json: Pick<SavedEntry['entry'], 'document'> };
    const { entry } = saved.json;
    const { document } = asked.json;
    saved.json = { ...saved.json, entry: { ...entry, document, version: entry.version + 1 } };
    await route.fulfill({ json: saved });
  });
}
