import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSample } from '#core/sample/sample.service.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';
import { type Measurement, medianTime } from './measurement.ts';

/** Fewer for a quick look: CLEAR_DAYS_SITE_YEARS=1. */
const histories = (process.env['CLEAR_DAYS_SITE_YEARS'] ?? '1,5,10').split(',').map(Number);

/**
 * The whole website, read back and entered in the register, with 1, 5 and 10 years behind it: first made
 * from nothing, then with nothing changed since; against copying the same bytes, and per page of its PDFs.
 */
export async function measure(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const years of histories) measured.push(...(await measureYears(years)));
  return measured;
}

async function measureYears(years: number): Promise<Measurement[]> {
  await using test = await openTestApp();
  await fillSample(test.app.context(), { years });
  const before = process.memoryUsage().rss;
  const whole = await timeExport(test);
  const grown = Math.round((process.memoryUsage().rss - before) / 1_000_000);
  const again = await timeExport(test);
  const megabytes = Math.round((await stat(whole.path)).size / 1_000_000);
  const after = `after ${years} ${years === 1 ? 'year' : 'years'}`;
  const copy = join(test.folder, 'exports', 'copy.bin');
  const copied = {
    name: `copying the same ${megabytes} MB`,
    milliseconds: await medianTime(3, () => copyFile(whole.path, copy)),
  };
  await rm(copy);
  return [
    { name: `website ${after}, ${whole.pages} pages, ${grown} MB more memory`, baseline: copied },
    { name: `website ${after}, nothing changed`, baseline: copied },
    { name: `website ${after}, for each page`, baseline: copied },
  ].map((line, index) => ({
    ...line,
    milliseconds:
      [whole.milliseconds, again.milliseconds, whole.milliseconds / Math.max(1, whole.pages)][
        index
      ] ?? Number.NaN,
  }));
}

async function timeExport({
  client,
}: TestApp): Promise<{ milliseconds: number; path: string; pages: number }> {
  const started = performance.now();
  for await (const event of await client.website.build({})) {
    if (event.state === 'stopped') throw new Error(event.sentence);
    if (event.state !== 'built') continue;
    const milliseconds = performance.now() - started;
    return { milliseconds, path: event.path, pages: event.export.pages ?? 0 };
  }
  throw new Error('The website was not built.');
}
