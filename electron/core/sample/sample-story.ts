import type { Transaction } from 'kysely';
import type { Database } from '#core/db/database.ts';
import type { Work } from '#core/db/history.ts';
import { addMonths, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { WorkingCalendar } from '#shared/calendar/working-calendar.ts';
import { dayFromWords } from './sample-days.ts';
import { sampleDice, sampleId } from './sample-ids.ts';

/** Who did something in the sample's past, when, and through which procedure. */
export interface Deed {
  /** An instant, UTC; a later one than the clock's counts as the clock's. */
  at: string;
  by: string;
  procedure: string;
}

type Telling = (work: Work) => Promise<void>;

/** What happened in the sample workspace, told in any order and written in the order of time. */
export class SampleStory {
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
  /** Before the first meeting: the day the workspace was set up in the sample's own past. */
  readonly setUpOn: CivilDate;
  readonly #now: string;
  readonly #postTitles: ReadonlyMap<string, string>;
  readonly #seed: number;
  readonly #deeds: { deed: Deed; tell: Telling }[] = [];

  constructor(options: {
    now: Date;
    today: CivilDate;
    calendar: WorkingCalendar;
    years: number;
    seed: number;
    postTitles: ReadonlyMap<string, string>;
  }) {
    this.today = options.today;
    this.calendar = options.calendar;
    this.setUpOn = addMonths(options.today, -12 * options.years - 7);
    this.#postTitles = options.postTitles;
    this.#now = options.now.toISOString();
    this.#seed = options.seed;
  }

  id(key: string): string {
    return sampleId(this.#seed, key);
  }

  /** The id of a post, of an organisation or of a body by its key in the sample's files. */
  postId(key: string): string {
    return this.id(`post:${key}`);
  }

  postTitle(key: string): string {
    const title = this.#postTitles.get(key);
    if (title === undefined) throw new Error(`The sample has no post ${key}.`);
    return title;
  }

  /** The post in whose name a body's business enters the history. */
  secretariatOf({ secretariat }: { secretariat?: string | undefined }): string {
    return secretariat === undefined ? 'Partnership Officer' : this.postTitle(secretariat);
  }

  bodyId(key: string): string {
    return this.id(`body:${key}`);
  }

  organisationId(key: string): string {
    return this.id(`organisation:${key}`);
  }

  dice(key: string): () => number {
    return sampleDice(this.#seed, key);
  }

  day(words: string): CivilDate {
    return dayFromWords(words, this.today);
  }

  /** `null` where there are no words: the day is known to be empty. */
  dayOrNull(words: string | undefined): CivilDate | null {
    return words === undefined ? null : this.day(words);
  }

  /** Whether the moment has come. */
  isPast(at: string): boolean {
    return at <= this.#now;
  }

  add(deed: Deed, tell: Telling): void {
    this.#deeds.push({ deed, tell });
  }

  /** Writes everything, oldest first, each deed as one action of the history. */
  async write(db: Transaction<Database>): Promise<void> {
    const told = this.#deeds
      .map(({ deed, tell }) => ({ ...deed, at: deed.at < this.#now ? deed.at : this.#now, tell }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const [index, { at, by, procedure, tell }] of told.entries()) {
      const id = this.id(`action:${index}`);
      await tell({ db, action: { id, at, actor: by, procedure, undoes: null, changed: false } });
    }
  }
}
