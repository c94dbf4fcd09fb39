import { focusSoon } from '../../ui/focus-soon.ts';

/** To the text, once the dialog that was over it has closed. */
export function focusMinute(): void {
  focusSoon(() =>
    document.querySelector<HTMLElement>('[data-pane="Minute"] [contenteditable="true"]'),
  );
}

/** The name by which the filter of the room is found on the page. */
export const roomFilterId = 'minutes-room-filter';

/** Ctrl and the full stop: to the field that finds somebody, once the room is drawn. */
export function focusRoomFilter(): void {
  const field = () => document.getElementById(roomFilterId);
  field()?.focus();
  focusSoon(field);
}
