import type { MeetingBody } from '../meetings/meeting-view.ts';
import { numberAgenda, type NumberedEntry, type NumberingStyle } from '../numbering/numbering.ts';
import type { PlacedItem } from './order.rules.ts';

export interface NumberingFacts {
  readonly body: Pick<MeetingBody, 'numberingStyle' | 'numberingCode'>;
  /** Published numbers of items that are gone. They are not given again. */
  readonly retiredNumbers: ReadonlySet<string>;
}

/** Each item's number: frozen ones stay, additions become 6A (S-106). */
export function numberItems(
  facts: NumberingFacts,
  placed: readonly PlacedItem[],
): Map<string, string> {
  const entryOf = (place: PlacedItem): NumberedEntry => ({
    id: place.item.id,
    frozen: place.item.frozenNumber === '' ? null : place.item.frozenNumber,
    children: placed.filter(({ parent }) => parent?.id === place.item.id).map(entryOf),
  });
  const entries = placed.filter(({ parent }) => parent === null).map(entryOf);
  return numberAgenda(entries, { style: styleOf(facts.body), retired: facts.retiredNumbers });
}

function styleOf(body: Pick<MeetingBody, 'numberingStyle' | 'numberingCode'>): NumberingStyle {
  return body.numberingStyle === 'council'
    ? { style: 'council', code: body.numberingCode }
    : { style: 'plain' };
}
