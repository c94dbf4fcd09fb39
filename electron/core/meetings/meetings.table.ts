import type { Flag, RecordColumns } from '#core/db/columns.ts';

export interface MeetingTable extends RecordColumns {
  bodyId: string;
  slug: string;
  kind: 'meeting' | 'event';
  title: string;
  day: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  mode: 'in_person' | 'hybrid' | 'online';
  joiningPublic: string;
  joiningPrivate: string;
  access: 'public' | 'private';
  privateReason: string;
  privateNoticeOn: string | null;
  privateNoticeAgainOn: string | null;
  representations: string;
  representationsAnswer: string;
  status: 'scheduled' | 'postponed' | 'cancelled' | 'held';
  statusNote: string;
  movedFrom: string | null;
  calendarSequence: number;
  extraordinary: Flag;
  reportsTargets: Flag;
  convenedOn: string | null;
  shortNoticeReason: string;
  notice: string;
  privateNotes: string;
  agendaState: 'draft' | 'with_chair' | 'cleared' | 'published';
  agendaClearedOn: string | null;
  minutesSlot: number | null;
}
