import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface MinuteRulesTable extends RecordColumns {
  bodyId: string;
  quorumKind: 'none' | 'count' | 'fraction' | 'fraction_with_floor';
  quorumCount: number | null;
  quorumNumerator: number | null;
  quorumDenominator: number | null;
  quorumFloor: number | null;
  quorumBase: 'all_seats' | 'filled_seats';
  substitutesCount: Flag;
  votingAllowed: Flag;
  draftWithinDays: number;
  lateAfterMeetings: number;
  snippets: JsonList;
}

export interface QuorumPartTable extends RecordColumns {
  bodyId: string;
  label: string;
  atLeast: number;
  matches:
    | 'sector'
    | 'tier'
    | 'organisation'
    | 'post'
    | 'seat'
    | 'elected_member'
    | 'responsible_authority';
  matchesValue: string;
  position: number;
}

export interface AttendanceTable extends RecordColumns {
  meetingId: string;
  seatId: string | null;
  personId: string | null;
  postId: string | null;
  organisationId: string | null;
  name: string;
  capacity: 'member' | 'substitute' | 'in_attendance' | 'observer';
  state: 'expected' | 'present' | 'apologies' | 'absent';
  arrivedAt: string | null;
  counts: Flag;
  mayBeNamed: Flag;
  note: string;
  position: number;
}

export interface PresenceEventTable extends RecordColumns {
  meetingId: string;
  attendanceId: string;
  entryId: string | null;
  kind: 'arrived' | 'left' | 'returned';
  at: string | null;
  note: string;
  position: number;
}
