import type { z } from 'zod';
import { SeatChange } from '#shared/seats/seat.ts';

/** What the inspector edits of a seat. */
export const SeatValues = SeatChange.required();
export type SeatFormValues = z.input<typeof SeatValues>;
