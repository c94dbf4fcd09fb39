import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the filter of the room is found on the page. */
export const roomFilterId = 'minutes-room-filter';

/** Ctrl and the full stop: to the field that finds somebody, once the room is drawn. */
export function focusRoomFilter(): void {
  const field = () => document.getElementById(roomFilterId);
  field()?.focus();
  focusSoon(field);
}
