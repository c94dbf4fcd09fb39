/** A file of the website by its address and its content. */
export interface KnownFile {
  readonly path: string;
  readonly sha512: string;
}

/** What a person who uploads has to do, against the last export. */
export interface SiteDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** On the website since an earlier export, and in this one no more. */
  readonly withdrawn: readonly string[];
}

/** Compares the files of two exports; the upload report itself is for nobody's website. */
export function compareSites(
  before: readonly KnownFile[],
  now: readonly KnownFile[],
): SiteDifference {
  const old = new Map(before.filter(isUploaded).map(({ path, sha512 }) => [path, sha512]));
  const files = now.filter(isUploaded);
  const paths = new Set(files.map(({ path }) => path));
  return {
    added: files.filter(({ path }) => !old.has(path)).map(pathOf),
    changed: files
      .filter(({ path, sha512 }) => old.has(path) && old.get(path) !== sha512)
      .map(pathOf),
    unchanged: files.filter(({ path, sha512 }) => old.get(path) === sha512).map(pathOf),
    withdrawn: [...old.keys()].filter((path) => !paths.has(path)),
  };
}

function isUploaded({ path }: KnownFile): boolean {
  return path !== 'upload-report.html';
}

function pathOf({ path }: KnownFile): string {
  return path;
}
