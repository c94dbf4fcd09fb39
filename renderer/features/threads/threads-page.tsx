import { LoadingRows } from '../../ui/loading-rows.tsx';

/** Matters that go through several meetings, and what is coming. */
export function ThreadsPage() {
  return <LoadingRows sentence="Opening" />;
}
