import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { Chunk, NewUpload } from '#shared/papers/paper-file.ts';
import { recogniseFile, SAMPLE_BYTES, whyNotFile } from '#shared/papers/recognise-file.rules.ts';
import type { StoredPaper, Upload } from './paper-upload.ts';

/** A file that is stored and known for what it is. */
export interface ReceivedFile extends StoredPaper {
  readonly fileName: string;
  readonly mediaType: string;
}

interface OpenUpload {
  readonly upload: Upload;
  readonly file: NewUpload;
  head: Uint8Array;
  tail: Uint8Array;
}

/** Files on their way, by workspace: closing a workspace forgets them. */
const uploads = new WeakMap<OpenWorkspace, Map<string, OpenUpload>>();

/** More at once is a program gone astray. */
const MOST_UPLOADS = 20;

/** Opens an upload after looking at name and size; the content is looked at when it is here. */
export function beginUpload(workspace: OpenWorkspace, file: NewUpload): string {
  if (workspace.readOnly) refuse('read-only', 'This workspace is open for reading only.');
  const fault = whyNotFile(file);
  if (fault !== null) refuse(fault.reason, fault.sentence);
  const open = uploadsOf(workspace);
  if (open.size >= MOST_UPLOADS) refuse('too-many', 'Wait until the other files are attached.');
  const uploadId = uuid();
  const empty = new Uint8Array();
  open.set(uploadId, { upload: workspace.papers.begin(), file, head: empty, tail: empty });
  return uploadId;
}

/** Takes the next piece; gives back how many bytes are here. */
export function appendChunk(workspace: OpenWorkspace, chunk: Chunk): number {
  const open = requireUpload(workspace, chunk.uploadId);
  if (chunk.offset !== open.upload.bytes) {
    refuse('out-of-turn', 'A piece of this file came out of turn. Attach it again.');
  }
  const bytes = Buffer.from(chunk.base64, 'base64');
  open.upload.append(bytes);
  if (open.head.length < SAMPLE_BYTES) open.head = join(open.head, bytes).slice(0, SAMPLE_BYTES);
  open.tail = join(open.tail, bytes).slice(-SAMPLE_BYTES);
  return open.upload.bytes;
}

/** Stores the file if it is complete and what it says it is; forgets it otherwise. */
export function finishUpload(workspace: OpenWorkspace, uploadId: string): ReceivedFile {
  const { upload, file, head, tail } = requireUpload(workspace, uploadId);
  uploadsOf(workspace).delete(uploadId);
  const { fileName } = file;
  const found = recogniseFile({ fileName, bytes: upload.bytes, head, tail });
  if (upload.bytes !== file.bytes || !found.ok) {
    upload.cancel();
    if (!found.ok) refuse(found.fault.reason, found.fault.sentence);
    refuse('incomplete', 'This file did not arrive whole. Attach it again.');
  }
  return { ...upload.finish(), fileName, mediaType: found.mediaType };
}

/** Forgets what has come. Does nothing where there is nothing. */
export function cancelUpload(workspace: OpenWorkspace, uploadId: string): void {
  uploadsOf(workspace).get(uploadId)?.upload.cancel();
  uploadsOf(workspace).delete(uploadId);
}

function uploadsOf(workspace: OpenWorkspace): Map<string, OpenUpload> {
  const open = uploads.get(workspace) ?? new Map<string, OpenUpload>();
  uploads.set(workspace, open);
  return open;
}

function requireUpload(workspace: OpenWorkspace, uploadId: string): OpenUpload {
  const open = uploadsOf(workspace).get(uploadId);
  return open ?? refuse('no-upload', 'This file was stopped. Attach it again from the start.');
}

function join(before: Uint8Array, next: Uint8Array): Uint8Array {
  const both = new Uint8Array(before.length + next.length);
  both.set(before);
  both.set(next, before.length);
  return both;
}
