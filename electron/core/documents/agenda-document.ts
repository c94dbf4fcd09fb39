/**
 * The agenda in words, in reading order: the one model behind the page, the PDF and the pack, so that
 * they cannot disagree. Every string is plain text, ready to be set; nothing here is markup.
 */
export interface AgendaDocument {
  /** Title of the document, unique on the website: body, kind, day. */
  title: string;
  bodyName: string;
  meetingTitle: string;
  /** "Thursday 26 November 2026, 2pm to 4:30pm". */
  when: string;
  /** Said on each page when the records are the sample. */
  sampleNotice: string | null;
  /** "Cancelled", "Moved", "Postponed": with what the reader must know. */
  standing: Standing | null;
  /** Place, how it meets, how to join. */
  facts: Fact[];
  notice: string[];
  sections: AgendaSection[];
  contacts: Fact[];
  /** Filming, clear days, the no-delegation sentence: what stands under the agenda. */
  remarks: Remark[];
  /** The day the public notice last changed: the date of the document, so that its bytes are stable. */
  day: string;
}

export interface Standing {
  word: string;
  sentences: string[];
}

export interface Fact {
  term: string;
  lines: string[];
}

export interface Remark {
  title: string;
  paragraphs: string[];
}

export interface AgendaSection {
  title: string;
  entries: AgendaEntry[];
}

export interface AgendaEntry {
  number: string;
  title: string;
  /** "For decision", "2:25pm", "20 minutes", "Director of Public Health". */
  facts: string[];
  withdrawn: boolean;
  withheld: Withheld | null;
  paragraphs: string[];
  asked: { lead: string; recommendations: string[] } | null;
  /** The table under an exclusion resolution; null for other items. */
  toBeExcluded: ExcludedRow[] | null;
  papers: AgendaPaper[];
  withheldPapers: { title: string; withheld: Withheld }[];
  background: string[];
  children: AgendaEntry[];
}

export interface Withheld {
  /** "Not for publication: paragraph 3". */
  heading: string;
  paragraphs: string[];
}

export interface ExcludedRow {
  number: string;
  title: string;
  ground: string;
  reason: string;
}

export interface AgendaPaper {
  order: number;
  title: string;
  fileName: string;
  /** Null while the paper is to follow. */
  sha256: string | null;
  /** "12 pages", "To follow", "Late". */
  facts: string[];
  /** Why it is late, why it is urgent, what is known of its accessibility. */
  remarks: string[];
  /** Published before and taken back. */
  withdrawn: boolean;
  accessibility: 'checked' | 'not_checked' | 'exempt_old' | 'inaccessible';
  /** "Published on … with 5 clear working days", where it is known. */
  clearDays: string | null;
}
