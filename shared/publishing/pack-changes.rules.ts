/** A paper as it was in a version of a pack. */
export interface HeldPaper {
  readonly paperId: string;
  readonly paperVersionId: string;
}

/** A version of a pack: what was in it, and when it was built. */
export interface PackVersion {
  readonly number: number;
  /** UTC ISO instant; items made later are not in it. */
  readonly at: string;
  readonly papers: readonly HeldPaper[];
}

/** How a paper or item is named in the slip. */
export interface ChangeNames {
  /** "Item 5: Winter plan"; the title only where its readers may know it. */
  paper: (paperId: string) => { item: string; title: string | null } | null;
  /** Items with the instant at which they were entered. */
  items: readonly { words: string; createdAt: string }[];
}

export interface PackChanges {
  readonly title: string;
  readonly lines: readonly { word: string; text: string }[];
}

/**
 * What changed from version to version, newest first. Versions in which nothing changed are passed over, so
 * that building the same records again gives the same bytes: such a build is the version that it repeats.
 */
export function packChanges(
  past: readonly PackVersion[],
  now: PackVersion,
  names: ChangeNames,
): PackChanges[] {
  const changes: PackChanges[] = [];
  let [last] = past;
  for (const version of [...past.slice(1), now]) {
    if (last === undefined) break;
    const lines = changesBetween(last, version, names);
    if (lines.length === 0) continue;
    const title = `Version ${String(version.number)}: what changed since version ${String(last.number)}`;
    changes.unshift({ title, lines });
    last = version;
  }
  return changes;
}

function changesBetween(before: PackVersion, after: PackVersion, names: ChangeNames) {
  const old = new Map(before.papers.map((paper) => [paper.paperId, paper.paperVersionId]));
  const now = new Map(after.papers.map((paper) => [paper.paperId, paper.paperVersionId]));
  const line = (word: string, paperId: string) => ({ word, text: sayPaper(paperId, names) });
  return [
    ...names.items
      .filter(({ createdAt }) => createdAt > before.at && createdAt <= after.at)
      .map(({ words }) => ({ word: 'New item', text: words })),
    ...[...now.keys()].filter((id) => !old.has(id)).map((id) => line('Added', id)),
    ...[...now]
      .filter(([id, version]) => old.has(id) && old.get(id) !== version)
      .map(([id]) => line('Replaced', id)),
    ...[...old.keys()].filter((id) => !now.has(id)).map((id) => line('Taken out', id)),
  ];
}

function sayPaper(paperId: string, names: ChangeNames): string {
  const known = names.paper(paperId);
  if (known === null) return 'A paper that is no longer on the agenda.';
  return known.title === null ? `A paper of ${known.item}.` : `${known.title} (${known.item}).`;
}
