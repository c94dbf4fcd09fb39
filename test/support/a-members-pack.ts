import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent, ExportKind } from '#shared/publishing/publishing.ts';
import { runTool } from './command-line.ts';
import { lookIntoPapers } from './look-into-papers.ts';
import type { TestApp } from './test-app.ts';

export interface PackWish {
  kind: ExportKind;
  organisationId?: string;
  dividers?: boolean;
  doubleSided?: boolean;
}

type Meeting = Pick<TestApp, 'app' | 'client' | 'clock'> & { meetingId: string };

/** Builds a pack of a meeting for any audience, all warnings passed; the last event. */
export async function buildFor(meeting: Meeting, wish: PackWish): Promise<BuildEvent> {
  const { client, meetingId } = meeting;
  const { kind, ...options } = wish;
  await lookIntoPapers(meeting, meetingId);
  const { checks } = await client.publishing.page({ meetingId, kind });
  const warned = checks.filter(({ tone }) => tone === 'warn').map(({ id }) => id);
  const events = await client.publishing.build({
    ...{ meetingId, kind, baggingDate: '2026-11-17', ...options },
    passedWarnings: warned.map((check) => ({ check, reason: 'Agreed with the chair.' })),
  });
  let last: BuildEvent | undefined;
  for await (const event of events) last = event;
  if (last === undefined) throw new Error('The build said nothing.');
  return last;
}

/** One page of a PDF as an outside reader sees it. */
export interface ReadPage {
  /** The number printed at its foot, or null. */
  label: string | null;
  /** Everything on it but its foot. */
  text: string;
}

/** A pack that was built, with its PDFs read by poppler. */
export interface ReadPack {
  sha512: string;
  files: ReadonlyMap<string, Buffer>;
  path: string;
  pages: (file: string) => Promise<ReadPage[]>;
}

export async function packFor(meeting: Meeting, wish: PackWish): Promise<ReadPack> {
  const event = await buildFor(meeting, wish);
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
  const { files } = await readZip(event.path);
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-audience-'));
  return {
    files,
    sha512: event.export.sha512,
    path: event.path,
    pages: async (name) => {
      const bytes = [...files].find(([file]) => file.endsWith(`/${name}`))?.[1];
      if (bytes === undefined) throw new Error(`There is no ${name} in it.`);
      const path = join(folder, name);
      await writeFile(path, bytes);
      await runTool('qpdf', ['--check', path]);
      const text = await runTool('pdftotext', ['-layout', path, '-']);
      return text.split('\f').slice(0, -1).map(readPage);
    },
  };
}

function readPage(text: string): ReadPage {
  const lines = text.trimEnd().split('\n');
  const label = /\sPage (\S+)$/.exec(lines.at(-1) ?? '')?.[1] ?? null;
  const said = label === null ? lines : lines.slice(0, -1);
  return { label, text: said.join('\n').replace(/\s+/g, ' ').trim() };
}
