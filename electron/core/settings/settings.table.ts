import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface SettingsTable extends RecordColumns {
  workspaceName: string;
  officerName: string;
  officerPost: string;
  appearance: 'system' | 'light' | 'dark';
  textSize: number;
  roomierRows: Flag;
  singleLetterShortcuts: Flag;
  reduceMotion: Flag;
  isSample: Flag;
  shortcutChanges: JsonList;
}

export interface ExtraDayTable extends RecordColumns {
  day: string;
  bodyId: string | null;
  reason: string;
}

export interface ImportedBankHolidayTable extends RecordColumns {
  division: 'england-and-wales' | 'scotland' | 'northern-ireland';
  day: string;
  title: string;
  notes: string;
}
