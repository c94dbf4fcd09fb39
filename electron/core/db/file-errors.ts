/** Thrown when the file does not open with this key, or is no database at all. */
export class WrongKeyError extends Error {}

/** Thrown for a file that another program made, or that holds nothing. */
export class ForeignFileError extends Error {}

/** Thrown for a file that a newer Clear Days has saved. */
export class NewerFileError extends Error {
  readonly found: number;
  constructor(found: number) {
    super('The file was saved by a newer Clear Days.');
    this.found = found;
  }
}

/** Thrown when the place or the file does not take a setting that keeps records safe. */
export class SettingRefusedError extends Error {}
