import { SiteView } from '#shared/website/site-view.ts';
import { hostileStrings } from './hostile-strings.ts';
import { aSiteView } from './a-site-view.ts';

type Tree = Record<string, unknown> | unknown[];

/** Fields that the strict view lets hold any words, by their path without numbers, found by trying. */
const free = new Map<string, boolean>();

/**
 * The website with another hostile string in every text field of it that can hold words at all, from the
 * `from`th on. Says how many were put in, so that a test can tell that it tested something.
 */
export function hostileEverywhere(from: number): { view: SiteView; count: number } {
  const view = aSiteView();
  let count = 0;
  const visit = (node: Tree, path: string): void => {
    for (const [key, value] of Object.entries(node)) {
      const here = `${path}.${Array.isArray(node) ? '' : key}`;
      const holder = node as Record<string, unknown>; // an array is one too, with numbers for keys
      if (typeof value === 'object' && value !== null) visit(value as Tree, here);
      else if (typeof value === 'string' && mayHold(view, holder, { key, here })) {
        const words = hostileStrings[(from + count) % hostileStrings.length] ?? '';
        holder[key] = words.trim().slice(0, 500).trim() || 'x';
        count += 1;
      }
    }
  };
  visit(view, '');
  return { view: SiteView.parse(view), count };
}

function mayHold(
  view: SiteView,
  holder: Record<string, unknown>,
  { key, here }: { key: string; here: string },
): boolean {
  const known = free.get(here);
  if (known !== undefined) return known;
  const before = holder[key];
  holder[key] = '<b onclick="x()">&amp; “words”\u0007';
  const isFree = SiteView.safeParse(view).success && !machine.test(here);
  holder[key] = before;
  free.set(here, isFree);
  return isFree;
}

/** Keys between records, which the loader makes and no person writes. */
const machine = /\.(id|organisationId|personId|meetingId|meetingSlug|mediaType)$/;
