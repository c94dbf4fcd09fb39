import { Worker } from 'node:worker_threads';
import { PdfUnreadableError, readPdfFacts } from '#core/documents/read-pdf.ts';
import { readReport } from '#core/reports/read-report.ts';
import { cleanFile } from './inside/clean-file.ts';
import { inspectFile } from './inside/inspect-file.ts';
import type { FromReader, ReaderAnswers, ReaderJob, ToReader } from './reader-job.ts';

/**
 * The process that parses what came from outside. It has no workspace, no key and no folder: bytes come
 * in, findings or a clean copy go out. A file that takes it over takes over nothing but itself.
 */
startWatch();
refuseNetwork();
listen(async ({ id, job }) => {
  try {
    return { id, answer: await answer(job) };
  } catch {
    return { id, failed: true };
  }
});

async function answer(job: ReaderJob): Promise<ReaderAnswers[ReaderJob['kind']]> {
  switch (job.kind) {
    case 'inspect':
      return { findings: await inspectFile(job.mediaType, job.bytes) };
    case 'clean':
      return cleanFile(job.mediaType, job.bytes);
    case 'count':
      return countPages(job.bytes);
    case 'report':
      return readReport(Buffer.from(job.bytes));
  }
}

async function countPages(bytes: Uint8Array): Promise<ReaderAnswers['count']> {
  try {
    return { pages: (await readPdfFacts(bytes)).pages };
  } catch (error) {
    if (error instanceof PdfUnreadableError) return { problem: error.reason };
    throw error;
  }
}

/** The most memory that reading one file may take. */
function mostMemory(): number {
  const given = Number(process.env['CLEAR_DAYS_READER_MEGABYTES']);
  return (Number.isInteger(given) && given > 0 ? given : 1_500) * 1024 * 1024;
}

/** A thread beside the reading, which cannot be held up by it: too much memory ends the process. */
function startWatch(): void {
  const code = `
    const most = ${String(mostMemory())};
    setInterval(() => {
      if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
    }, 50);`;
  new Worker(code, { eval: true, name: 'memory-watch' }).unref();
}

/** Nothing here has to fetch anything. */
function refuseNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Reflect.deleteProperty(globalThis, name);
  }
}

/** Electron's processes speak over a port of their own, Node's over a channel. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

function listen(take: (message: ToReader) => Promise<FromReader>): void {
  const port = (process as unknown as { parentPort?: ParentPort }).parentPort; // Electron's addition
  if (port !== undefined) {
    port.on('message', ({ data }) => {
      void take(data as ToReader).then((message) => port.postMessage(message));
    });
    return;
  }
  process.on('message', (data) => {
    void take(data as ToReader).then((message) => process.send?.(message));
  });
  process.on('disconnect', () => process.exit(0));
}
