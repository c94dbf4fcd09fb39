import type { FirstAgenda } from '#shared/meetings/meeting-form.ts';

/** The choice of where an agenda begins, as the one word that a select holds. */
export function firstAgendaOf(choice: string): FirstAgenda {
  const [from, id] = choice.split(':');
  if (id === undefined) return { from: 'nothing' };
  return from === 'template' ? { from, templateId: id } : { from: 'meeting', meetingId: id };
}
