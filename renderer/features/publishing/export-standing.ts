import {
  type ExportRecord,
  isPublicKind,
  type PublishingPage,
} from '#shared/publishing/publishing.ts';
import type { Tone } from '../../ui/shape.tsx';

export interface Standing {
  state: 'live' | 'withdrawn' | 'built';
  tone: Tone;
  words: string;
}

/** Where one version stands, in a word. */
export function standingOf(
  entry: ExportRecord,
  { publications, withdrawals }: Pick<PublishingPage, 'publications' | 'withdrawals'>,
): Standing {
  const isWithdrawn = withdrawals.some(
    ({ exportId, paperId }) => exportId === entry.id && paperId === null,
  );
  const isLive = publications.some(({ exportId }) => exportId === entry.id);
  if (isWithdrawn) return { state: 'withdrawn', tone: 'neutral', words: 'Withdrawn' };
  if (!entry.present) {
    return { state: isLive ? 'live' : 'built', tone: 'warn', words: 'File moved away' };
  }
  if (isLive) return { state: 'live', tone: 'good', words: 'Published' };
  const words = isPublicKind(entry.kind) ? 'Built, not recorded' : 'Ready';
  return { state: 'built', tone: isPublicKind(entry.kind) ? 'progress' : 'good', words };
}
