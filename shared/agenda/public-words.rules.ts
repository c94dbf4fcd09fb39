import type { PublicWords } from './agenda-view.ts';
import type { AgendaItem } from './agenda-item.ts';
import { sayGroundInFull, sayGroundShortly } from './restriction.rules.ts';
import { isPublic, isWithheld } from './visibility.rules.ts';

/** Stands for a title that nobody has checked yet: titles reveal. */
const TITLE_NOT_CHECKED = 'Matter to be considered in private';
const NOT_DECIDED = 'Item not yet cleared for publication';

/**
 * Exactly what the public agenda says of an item: its number, a title that gives nothing away,
 * the paragraph and the reason. A part of a withheld item is withheld with it and for its reason.
 */
export function publicWords(
  item: AgendaItem,
  parent: AgendaItem | null,
  number: string,
): PublicWords {
  if (isPublic(item, parent)) {
    return { number, title: item.title, restriction: null, ground: null, reason: null };
  }
  const withheld = isWithheld(item) ? item : parent;
  if (withheld === null || !isWithheld(item, parent)) {
    return {
      number,
      title: NOT_DECIDED,
      restriction: 'Exempt: not yet decided',
      ground: null,
      reason: null,
    };
  }
  const kind = withheld.visibility === 'confidential' ? 'Confidential' : 'Exempt';
  return {
    number,
    title: publicTitle(item),
    restriction: `${kind}: ${sayGroundShortly(withheld.groundScheme, withheld.groundCode)}`,
    ground: sayGroundInFull(withheld.groundScheme, withheld.groundCode),
    reason: withheld.publicReason.trim() === '' ? null : withheld.publicReason,
  };
}

/** The title of a withheld item for the public: never a word that no person has looked at. */
export function publicTitle(
  item: Pick<AgendaItem, 'title' | 'publicTitle' | 'titleChecked' | 'visibility'>,
): string {
  if (!item.titleChecked) return TITLE_NOT_CHECKED;
  if (item.publicTitle.trim() !== '') return item.publicTitle;
  // A part of a withheld item has been checked only if it was itself withheld.
  return item.visibility === 'exempt' || item.visibility === 'confidential'
    ? item.title
    : TITLE_NOT_CHECKED;
}
