import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { isWithdrawn, type PlacedItem } from '#shared/agenda/order.rules.ts';
import { listPrivatePart } from '#shared/agenda/private-part.rules.ts';
import { isPublic } from '#shared/agenda/visibility.rules.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import { isAdjournedAfter, isPublicOutAfter } from '#shared/minutes/document.rules.ts';
import type { MinuteEntry, Minutes } from '#shared/minutes/minutes.ts';
import { listEntries } from './entries.repository.ts';
import type { ProjectedEntry } from './entry-blocks.ts';
import { getMinutes } from './minutes.repository.ts';

/** The agenda that minutes follow, with what has been written under its items. */
export interface LoadedAgenda {
  readonly meeting: Meeting;
  readonly body: MeetingBody;
  /** The items that are taken, in their order. */
  readonly placed: readonly PlacedItem[];
  readonly numbers: ReadonlyMap<string, string>;
  /** Items whose place on the agenda is in the private part. */
  readonly inPrivate: ReadonlySet<string>;
  /** In the order in which they were opened. */
  readonly entries: readonly MinuteEntry[];
}

/** Minutes with the agenda they follow. */
export interface LoadedMinutes extends LoadedAgenda {
  readonly minutes: Minutes;
}

/** Loads minutes with their agenda. Seven statements whatever their length. */
export async function loadMinutes(db: ReadDb, minutesId: string): Promise<LoadedMinutes> {
  return withAgenda(db, await getMinutes(db, minutesId));
}

/** The same for minutes that are at hand. */
export async function withAgenda(db: ReadDb, minutes: Minutes): Promise<LoadedMinutes> {
  const { meeting, body, placed, numbers } = await loadAgendaOrder(db, minutes.meetingId);
  const entries = await listEntries(db, minutes.id);
  const written = new Set(entries.map(({ itemId }) => itemId));
  return {
    minutes,
    meeting,
    body,
    placed: placed.filter((place) => !isWithdrawn(place) || written.has(place.item.id)),
    numbers,
    inPrivate: listPrivatePart(placed),
    entries,
  };
}

/** How things stood in the room before an entry, and after the last. */
export interface Flow {
  readonly publicOutBefore: ReadonlyMap<string, boolean>;
  readonly publicOut: boolean;
  readonly adjourned: boolean;
}

/** Follows the exclusion of the public and adjournments through the entries. */
export function flowOf(entries: readonly MinuteEntry[]): Flow {
  const publicOutBefore = new Map<string, boolean>();
  let [publicOut, adjourned] = [false, false];
  for (const { id, document } of entries) {
    publicOutBefore.set(id, publicOut);
    publicOut = isPublicOutAfter(document, publicOut);
    adjourned = isAdjournedAfter(document, adjourned);
  }
  return { publicOutBefore, publicOut, adjourned };
}

/** The heading of an entry: `6. Budget 2027`; words outside any item have one of their own. */
export function headingOf(loaded: LoadedMinutes, entry: Pick<MinuteEntry, 'itemId'>): string {
  const place = loaded.placed.find(({ item }) => item.id === entry.itemId);
  if (place === undefined)
    return entry.itemId === null ? 'Opening' : 'Item no longer on the agenda';
  return `${loaded.numbers.get(place.item.id) ?? ''}. ${place.item.title}`;
}

/** An entry as its rows are made from it; what nobody said is public is withheld (trust.md, P5). */
export function toProjected(
  loaded: LoadedMinutes,
  entry: MinuteEntry,
  before = entry.document,
): ProjectedEntry {
  const { meeting, body, inPrivate, placed } = loaded;
  const place = placed.find(({ item }) => item.id === entry.itemId);
  const isOpen =
    entry.itemId === null ||
    (place !== undefined && isPublic(place.item, place.parent) && !inPrivate.has(place.item.id));
  return {
    meeting,
    body,
    entryId: entry.id,
    itemId: entry.itemId,
    minuteYear: entry.minuteYear,
    minuteNumber: entry.minuteNumber,
    topic: place?.item.title ?? '',
    withheld: !isOpen,
    publicOut: flowOf(loaded.entries).publicOutBefore.get(entry.id) ?? false,
    document: entry.document,
    before,
  };
}
