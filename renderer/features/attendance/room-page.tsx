import { LoadingRows } from '../../ui/loading-rows.tsx';

/** The People and interests tab of a meeting. */
export function RoomPage() {
  return <LoadingRows sentence="Opening" />;
}
