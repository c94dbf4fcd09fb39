import { z } from 'zod';
import { isReservedOnWindows, slugify } from '../naming/slug.ts';

/** Lower-case ASCII words joined by hyphens, at most 100 characters, safe on Windows (bundle.md). */
export const Slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !isReservedOnWindows(slug), { error: 'This name is reserved on Windows.' });

/** `yyyy-mm-dd-body-slug`: a slug with room for the day before the body's own. */
export const MeetingSlug = z
  .string()
  .max(140)
  .regex(/^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+$/);

/** A file name that is safe on every system: a slug, a dot and a short lower-case ending. */
export const PublicFileName = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]{2,5}$/)
  .refine((name) => !isReservedOnWindows(name), { error: 'This name is reserved on Windows.' });

/** The name of a paper in the bag: `05-winter-plan.pdf`. Every public paper leaves as a PDF. */
export function paperFileName(order: number, title: string): string {
  return `${String(order).padStart(2, '0')}-${slugify(title, 'untitled', 80)}.pdf`;
}

/**
 * `{body-slug}_meeting-pack_{yyyy-mm-dd}_v{n}.zip`, the name of a bundle (bundle.md); a partner's own pack
 * names the partner after its kind.
 */
export function bundleFileName(bundle: {
  bodySlug: string;
  kind: string;
  partnerSlug?: string | null;
  day: string;
  version: number;
}): string {
  const { bodySlug, kind, partnerSlug = null, day, version } = bundle;
  const named = partnerSlug === null ? kind : `${kind}-${partnerSlug}`;
  return `${bodySlug}_${named}_${day}_v${String(version)}.zip`;
}
