import type { Work } from '#core/db/history.ts';
import type { Agenda, AgendaChange, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { type LoadedOrder, loadOrder } from './agenda-order.ts';
import { type ExclusionEffort, keepExclusion } from './keep-exclusion.ts';
import { viewAgenda } from './load-agenda.ts';

/** What a change of an agenda was about. */
export interface Changed {
  readonly id: string | null;
  /** What is announced; a function where it says the new place. */
  readonly say: string | ((line: AgendaLine, agenda: Agenda) => string);
  /** `leave`: what a held meeting resolved stays as it was. */
  readonly exclusion?: ExclusionEffort | 'leave';
}

export interface AgendaChanging {
  readonly meetingId: string;
  readonly today: CivilDate;
}

/**
 * Makes one change of an agenda and everything that follows from it: the exclusion of the public is kept
 * true, and the whole agenda is given back. All of it is one action, so one undo.
 */
export async function changeAgenda(
  work: Work,
  { meetingId, today }: AgendaChanging,
  change: (order: LoadedOrder) => Promise<Changed>,
): Promise<AgendaChange> {
  const order = await loadOrder(work.db, meetingId);
  const { id, say, exclusion = 'mend' } = await change(order);
  if (exclusion !== 'leave' && (work.action.changed || exclusion === 'create'))
    await keepExclusion(work, order, { effort: exclusion, today });
  const agenda = await viewAgenda(work.db, meetingId, today);
  return { id, agenda, announcement: announce(agenda, id, say) };
}

/** A line of the agenda by its item's id. */
export function findLine(agenda: Agenda, id: string): AgendaLine | undefined {
  return agenda.parts.flatMap(({ lines }) => lines).find(({ item }) => item.id === id);
}

function announce(agenda: Agenda, id: string | null, say: Changed['say']): string {
  if (typeof say === 'string') return say;
  const line = id === null ? undefined : findLine(agenda, id);
  return line === undefined ? '' : say(line, agenda);
}
