import type { Work } from '#core/db/history.ts';
import {
  insertRecords,
  type NewRecord,
  type NewRow,
  overwriteFields,
  type RecordTable,
} from '#core/db/records.ts';

/** Who did something in the sample's past, when, and through which procedure. */
export interface DeedFacts {
  /** An instant, UTC; a later one than the clock's counts as the clock's. */
  readonly at: string;
  readonly by: string;
  readonly procedure: string;
}

/** One action of the sample's history: records made and fields changed, in their order. */
export class Deed {
  readonly facts: DeedFacts;
  readonly #steps: (NewRecord[] | Change | Doing)[] = [];

  constructor(facts: DeedFacts) {
    this.facts = facts;
  }

  insert<T extends RecordTable>(table: T, row: { id: string } & Partial<NewRow<T>>): this {
    const record = { table, row } as NewRecord; // a table with its own row, by the signature
    const last = this.#steps.at(-1);
    if (Array.isArray(last)) last.push(record);
    else this.#steps.push([record]);
    return this;
  }

  change<T extends RecordTable>(table: T, id: string, values: Partial<NewRow<T>>): this {
    this.#steps.push({ table, id, values });
    return this;
  }

  /** Lets the core itself do the rest, so that the sample has what a person would have got. */
  run(step: Doing): this {
    this.#steps.push(step);
    return this;
  }

  async write(work: Work): Promise<void> {
    for (const step of this.#steps) {
      if (Array.isArray(step)) await insertRecords(work, step);
      else if (typeof step === 'function') await step(work);
      else await overwriteFields(work, step.table, step.id, step.values);
    }
  }
}

type Doing = (work: Work) => Promise<void>;

interface Change {
  readonly table: RecordTable;
  readonly id: string;
  readonly values: Record<string, unknown>;
}
