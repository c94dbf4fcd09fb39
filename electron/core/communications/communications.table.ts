import type { Flag, RecordColumns } from '#core/db/columns.ts';

/** A consultation, a newsletter item, a communications plan and the like (S-248 to S-254). */
export interface CommunicationTable extends RecordColumns {
  bodyId: string;
  meetingId: string | null;
  kind: 'consultation' | 'newsletter' | 'plan' | 'learning' | 'report_back' | 'web_page' | 'other';
  title: string;
  words: string;
  owner: string;
  ownerPostId: string | null;
  opensOn: string | null;
  dueOn: string | null;
  doneOn: string | null;
  outcome: string;
  link: string;
  publish: Flag;
  note: string;
}
