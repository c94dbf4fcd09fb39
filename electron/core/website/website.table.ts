import type { Flag, RecordColumns } from '#core/db/columns.ts';

/** The brand and the statements of the website; there is one row. */
export interface WebsiteTable extends RecordColumns {
  name: string;
  leadBodyId: string | null;
  /** `https://example.org/partnership/`, or empty: then nothing that needs a full address is made. */
  baseUrl: string;
  colourMain: string;
  colourLink: string;
  /** The logo lies with the papers. */
  logoSha256: string | null;
  logoMediaType: string;
  /** What the logo shows, for those who cannot see it. */
  logoWords: string;
  footer: string;
  feedbackContact: string;
  enforcement: string;
  knownProblems: string;
  burden: string;
  testedHow: string;
  testedOn: string | null;
  statementOn: string | null;
  compliance: 'full' | 'partial' | 'none';
}

/** What of a partnership goes on the website; nothing does until somebody says so. */
export interface BodyPublishingTable extends RecordColumns {
  bodyId: string;
  onWebsite: Flag;
  withDecisions: Flag;
  withActions: Flag;
  /** A second officer must approve each public bundle. */
  approvalNeeded: Flag;
  /** A folder in which new exports are also placed. */
  folder: string;
  termsOfReference: string;
  pageReviewedOn: string | null;
  pageReviewedBy: string;
  reviewMonths: number;
}
