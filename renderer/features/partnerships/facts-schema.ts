import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { BodyChange } from '#shared/bodies/body.ts';

/** Every fact that the drawer edits; the words of the record are edited in place. */
export const Facts = BodyChange.omit({
  purpose: true,
  role: true,
  remit: true,
  scopeNote: true,
}).required();

export type FactValues = z.input<typeof Facts>;
export type FactControl = Control<FactValues, unknown, z.output<typeof Facts>>;
