import { z } from 'zod';

/** Largest file that can be attached, and how much of it travels in one call. */
export const MOST_BYTES = 100 * 1024 * 1024;
export const CHUNK_BYTES = 1024 * 1024;

/** The kinds of file that can be attached. */
export const PaperFileKind = z.enum(['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'csv', 'txt']);
export type PaperFileKind = z.infer<typeof PaperFileKind>;

export const UploadId = z.string().min(1).max(64);

/** A file about to be attached, before its content is here. */
export const NewUpload = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  bytes: z.int().min(0),
});
export type NewUpload = z.infer<typeof NewUpload>;

export const Chunk = z.strictObject({
  uploadId: UploadId,
  /** Bytes that are there already: a chunk sent twice or out of turn is refused. */
  offset: z.int().min(0),
  base64: z.base64().max(Math.ceil(CHUNK_BYTES / 3) * 4),
});
export type Chunk = z.infer<typeof Chunk>;
