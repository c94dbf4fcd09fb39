/** A place in a bundle where a check failed. Never holds withheld text: only where it is. */
export interface BundleProblem {
  file: string;
  line?: number;
  text: string;
}

export interface BundleCheck {
  id: string;
  title: string;
  passed: boolean;
  /** One sentence: what was looked at, or what is wrong. */
  detail: string;
  /** A `warning` does not stop a publication; it can be accepted with a reason. */
  severity: 'stop' | 'warning';
  problems: BundleProblem[];
}

/** A text that must not be in the bundle. `where` names its place in the records and is shown. */
export interface WithheldText {
  text: string;
  where: string;
  /** Where it must not be; everywhere unless told. */
  scope?: FileScope;
}

/** Some files of a bundle. Texts with the same id are searched for together. */
export interface FileScope {
  readonly id: string;
  readonly has: (file: string) => boolean;
  /** What its readers may know: no secret in these files. */
  readonly open?: readonly string[];
}

/** Puts the problems of one check together; it passed if there are none. */
export function concluded(
  check: { id: string; title: string; severity?: BundleCheck['severity'] },
  good: string,
  problems: BundleProblem[],
): BundleCheck {
  const count = problems.length;
  const bad = `${String(count)} ${count === 1 ? 'problem' : 'problems'} found`;
  return {
    id: check.id,
    title: check.title,
    passed: count === 0,
    detail: count === 0 ? good : bad,
    severity: check.severity ?? 'stop',
    problems,
  };
}
