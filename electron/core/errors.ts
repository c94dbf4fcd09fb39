import type { Refusal, StaleVersion } from '#shared/errors.ts';

/** Thrown by repositories when a record is not there; reaches the person as NOT_FOUND. */
export class NotFoundError extends Error {
  readonly what: string;
  constructor(what: string) {
    super(`Not found: ${what}`);
    this.what = what;
  }
}

/** Thrown when somebody else changed the same field; reaches the person as STALE_VERSION. */
export class StaleVersionError extends Error {
  readonly clash: StaleVersion;
  constructor(clash: StaleVersion) {
    super('Stale version');
    this.clash = clash;
  }
}

/** Thrown when a rule says no; reaches the person as REFUSED with its sentence. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

/** Stops with a sentence for the person when `refusal` is not null; the partner of `whyNot…` rules. */
export function refuse(reason: string, sentence: string, field?: string): never {
  throw new RefusedError(field === undefined ? { reason, sentence } : { reason, sentence, field });
}
