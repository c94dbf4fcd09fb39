import { LoadingRows } from '../../ui/loading-rows.tsx';

/** Minutes taken in the room. */
export function LiveMinutesPage() {
  return <LoadingRows sentence="Opening" />;
}
