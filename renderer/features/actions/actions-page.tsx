import { LoadingRows } from '../../ui/loading-rows.tsx';

/** Actions and decisions of all partnerships. */
export function ActionsPage() {
  return <LoadingRows sentence="Opening" />;
}
