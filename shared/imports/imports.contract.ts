import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { ImportInput, ImportKind, ImportPreview } from './import.ts';

export const importsContract = {
  /** Reads the file and says row by row what would happen. Writes nothing. */
  preview: oc.input(ImportInput).output(ImportPreview).errors(readErrors),
  /** Writes the chosen rows as one action. Adds and changes; never deletes. */
  accept: oc
    .input(
      z.strictObject({
        ...ImportInput.shape,
        fingerprint: z.string().max(100),
        /** Numbers of the rows to write, from the preview. */
        rows: z.array(z.int().min(1)).min(1, 'Choose the rows to import').max(20_000),
      }),
    )
    .output(z.strictObject({ added: z.int(), changed: z.int(), left: z.int() }))
    .errors(changeErrors),
  /** An empty file with the headers that the import knows. */
  template: oc
    .input(z.strictObject({ kind: ImportKind }))
    .output(z.strictObject({ fileName: z.string(), csv: z.string() }))
    .errors(readErrors),
};
