import { readFile } from 'node:fs/promises';
import type { NewPaperInput } from '#shared/papers/paper.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;

/** A public paper that is expected from a post. */
export async function aPaper(
  { client }: Client,
  paper: Partial<NewPaperInput> & Pick<NewPaperInput, 'itemId'>,
): Promise<PaperView> {
  const { papers } = await client.papers.expect({
    title: 'Winter plan',
    author: 'Place Director',
    dueOn: '2026-11-13',
    visibility: 'public',
    ...paper,
  });
  const [view] = papers;
  if (view === undefined) throw new Error('The paper did not come back.');
  return view;
}

/** Attaches a file as the screens do: opened, sent in pieces, finished. */
export async function attach(
  { client }: Client,
  {
    to,
    fileName,
    content,
    pieceBytes = 1024 * 1024,
  }: {
    to: { paperId: string } | { newPaper: NewPaperInput };
    fileName: string;
    content: Uint8Array;
    pieceBytes?: number;
  },
): Promise<PaperView> {
  const { uploadId } = await client.papers.beginAttach({ fileName, bytes: content.length });
  for (let offset = 0; offset < content.length; offset += pieceBytes) {
    const base64 = Buffer.from(content.subarray(offset, offset + pieceBytes)).toString('base64');
    await client.papers.appendChunk({ uploadId, offset, base64 });
  }
  const { papers } = await client.papers.finishAttach({ uploadId, to });
  const [view] = papers;
  if (view === undefined) throw new Error('The paper did not come back.');
  return view;
}

/** The bytes of a file of the repository. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
