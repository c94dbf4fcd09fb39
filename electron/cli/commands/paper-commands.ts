import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Client, pathFor, withApp } from '../with-app.ts';
import { workspaceOption } from '../workspace-option.ts';

/** `attach`: giving a paper its file. */
export function addPaperCommands(program: Command, host: Host): void {
  const { terminal } = host;
  program
    .command('attach')
    .description('Attach a file to a paper, as its new current version.')
    .argument('<file>', 'a PDF, Word, Excel, PowerPoint, PNG, JPEG, CSV or text file up to 100 MB')
    .requiredOption('--paper <id>', 'which paper')
    .option('--note <text>', 'what changed in this version', '')
    .addOption(workspaceOption())
    .action(async (typed: string, options: { workspace: string; paper: string; note: string }) => {
      const path = pathFor(terminal, typed);
      await withApp(host, options, async ({ client }) => {
        const uploadId = await upload(client, path, terminal.signal);
        const { paper: paperId, note } = options;
        printJson(terminal, await client.papers.finishAttach({ uploadId, to: { paperId }, note }));
      });
    });
}

/** Sends a file piece by piece; takes it back where it stops on the way. */
async function upload(client: Client, path: string, signal: AbortSignal): Promise<string> {
  const file = await open(path, 'r').catch(() => {
    throw new UsageError(`There is no file ${path} that can be read.`);
  });
  try {
    const { size: bytes } = await file.stat();
    const begun = await client.papers.beginAttach({ fileName: basename(path), bytes });
    const { uploadId, chunkBytes } = begun;
    try {
      const buffer = Buffer.alloc(chunkBytes);
      for (let offset = 0; offset < bytes;) {
        signal.throwIfAborted();
        const { bytesRead } = await file.read(buffer, 0, chunkBytes, offset);
        if (bytesRead === 0) throw new UsageError(`${path} became shorter while it was read.`);
        const base64 = buffer.toString('base64', 0, bytesRead);
        await client.papers.appendChunk({ uploadId, offset, base64 });
        offset += bytesRead;
      }
      return uploadId;
    } catch (error) {
      await client.papers.cancelAttach({ uploadId });
      throw error;
    }
  } finally {
    await file.close();
  }
}
