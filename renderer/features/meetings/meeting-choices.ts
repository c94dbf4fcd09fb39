import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import type { Choice } from '../../ui/fields/choice-fields.tsx';

export const modeChoices: readonly Choice[] = [
  { value: 'in_person', label: 'In person' },
  { value: 'hybrid', label: 'Both' },
  { value: 'online', label: 'Online' },
];

/** The bodies to choose from, in the order of the core. */
export function bodyChoices(bodies: readonly MeetingBody[]): Choice[] {
  return bodies.map(({ id, name }) => ({ value: id, label: name }));
}
