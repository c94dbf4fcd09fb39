import { LoadingRows } from '../../ui/loading-rows.tsx';

/** One matter across meetings. */
export function ThreadPage() {
  return <LoadingRows sentence="Opening" />;
}
