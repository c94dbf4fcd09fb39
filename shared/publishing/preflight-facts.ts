import type { Finding } from '../scanning/finding.ts';

/** What the checks before publishing look at: facts only, loaded once for the whole meeting. */
export interface PreflightFacts {
  readonly today: string;
  readonly meeting: {
    readonly startsAt: string | null;
    readonly place: string;
    readonly mode: 'in_person' | 'hybrid' | 'online';
    readonly access: 'public' | 'private';
    readonly privateReason: string;
    readonly notice: string;
  };
  readonly deadline: {
    /** Last working day on which publishing is in time. */
    readonly latestSafe: string;
    readonly needed: number;
    /** Clear days that would be left if it were published today. */
    readonly clearDaysToday: number;
    /** The count in words. */
    readonly sentence: string;
  };
  readonly items: readonly ItemFacts[];
  readonly papers: readonly PaperFacts[];
}

export interface ItemFacts {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly publicTitle: string;
  readonly kind: string;
  readonly visibility: Visibility;
  readonly withdrawn: boolean;
  readonly groundCode: string;
  readonly publicReason: string;
  readonly publicInterestReason: string;
  /** Text of this item that the public would read. */
  readonly publicText: readonly string[];
}

export interface PaperFacts {
  readonly id: string;
  readonly itemId: string;
  readonly itemNumber: string;
  readonly title: string;
  readonly state: 'expected' | 'received' | 'to_follow' | 'late' | 'withdrawn';
  readonly visibility: Visibility;
  readonly groundCode: string;
  readonly reasonLate: string;
  readonly reasonUrgent: string;
  readonly accessibility: 'not_checked' | 'checked' | 'exempt_old' | 'inaccessible';
  /** Of the current version; null while there is no file. */
  readonly mediaType: string | null;
  /** What was found in its current file; null while nobody has looked, or there is no file. */
  readonly contents?: PaperContents | null;
  /** True once it has been public before today. */
  readonly publishedBefore: boolean;
}

/** The outcome of looking into a file. */
export interface PaperContents {
  readonly state: 'clean' | 'findings' | 'failed';
  readonly findings: readonly Finding[];
}

export type Visibility = 'undecided' | 'public' | 'exempt' | 'confidential';
