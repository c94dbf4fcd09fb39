import type { Flag, RecordColumns } from '#core/db/columns.ts';
import type { InterestKind } from '#shared/interests/interest.ts';

export interface InterestTable extends RecordColumns {
  personId: string | null;
  postId: string | null;
  holder: string;
  kind: InterestKind;
  organisationId: string | null;
  bodyId: string | null;
  concerns: string;
  nature: string;
  sensitive: Flag;
  notifiedOn: string | null;
  fromDay: string | null;
  toDay: string | null;
  dispensation: string;
  dispensationUntil: string | null;
}

export interface DeclarationTable extends RecordColumns {
  meetingId: string;
  entryId: string | null;
  itemId: string | null;
  attendanceId: string | null;
  interestId: string | null;
  who: string;
  kind: InterestKind;
  organisationId: string | null;
  concerns: string;
  nature: string;
  sensitive: Flag;
  handling: 'stayed_took_part' | 'stayed_no_part' | 'spoke_and_left' | 'left';
  leftAt: string | null;
  returnedAt: string | null;
  dispensation: string;
  position: number;
}
