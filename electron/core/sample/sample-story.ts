import type { Transaction } from 'kysely';
import type { Database } from '#core/db/database.ts';
import { addMonths, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { WorkingCalendar } from '#shared/calendar/working-calendar.ts';
import { Deed, type DeedFacts } from './sample-deed.ts';
import { dayFromWords } from './sample-days.ts';
import { sampleDice, sampleId } from './sample-ids.ts';

/** What happened in the sample workspace, told in any order and written in the order of time. */
export class SampleStory {
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
  /** Before the first meeting: the day the workspace was set up in the sample's own past. */
  readonly setUpOn: CivilDate;
  readonly #now: string;
  readonly #postTitles: ReadonlyMap<string, string>;
  readonly #seed: number;
  readonly #deeds: Deed[] = [];
  #written = 0;

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
    this.setUpOn = addMonths(options.today, -12 * options.years - 15);
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

  /** Begins an action of the history; what it does is added to what comes back. */
  deed(facts: DeedFacts): Deed {
    const deed = new Deed({ ...facts, at: facts.at < this.#now ? facts.at : this.#now });
    this.#deeds.push(deed);
    return deed;
  }

  /** Writes the deeds told so far, oldest first, each as one action; the story may then go on. */
  async write(db: Transaction<Database>): Promise<void> {
    const deeds = this.#deeds.splice(0).sort((a, b) => compareText(a.facts.at, b.facts.at));
    for (const deed of deeds) {
      const { at, by: actor, procedure } = deed.facts;
      const id = this.id(`action:${this.#written}`);
      this.#written += 1;
      await deed.write({ db, action: { id, at, actor, procedure, undoes: null, changed: false } });
    }
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
