import { z } from 'zod';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import { type Ground, GroundScheme, ItemRestriction } from '#shared/agenda/restriction.ts';

/** A restriction as its form holds it: the ground is one choice of the list. */
export const RestrictionValues = ItemRestriction.omit({
  visibility: true,
  groundScheme: true,
  groundCode: true,
}).extend({
  ground: z
    .string()
    .nullable()
    .refine((ground) => ground !== null && ground !== '', 'Choose the ground for withholding this'),
});
export type RestrictionValues = z.output<typeof RestrictionValues>;
export type RestrictionInput = z.input<typeof RestrictionValues>;

/** What the form begins with: what is stored, which a restriction that ended still is. */
export function restrictionValuesOf(item: AgendaItem): RestrictionInput {
  const { publicReason, publicInterestReason, reviewOn, publicTitle, titleChecked } = item;
  return {
    ground: item.groundScheme === null ? null : groundValue(item.groundScheme, item.groundCode),
    publicReason,
    publicInterestReason,
    reviewOn,
    publicTitle,
    titleChecked,
    withheldBy: item.withheldBy,
  };
}

export function groundValue(scheme: GroundScheme, code: string): string {
  return `${scheme}:${code}`;
}

/** What is sent. Null while no ground is chosen. */
export function restrictionOf(
  { ground, ...rest }: RestrictionValues,
  grounds: readonly Ground[],
): ItemRestriction | null {
  if (ground === null) return null;
  const [scheme, ...code] = ground.split(':');
  const parsed = GroundScheme.safeParse(scheme);
  if (!parsed.success) return null;
  const known = grounds.find((each) => each.scheme === parsed.data);
  return {
    ...rest,
    groundScheme: parsed.data,
    groundCode: code.join(':'),
    visibility: known?.for ?? 'exempt',
  };
}
