import { LoadingRows } from '../../ui/loading-rows.tsx';

/** The Minutes tab of a meeting: where its minutes stand and what comes next. */
export function MinutesRecordPage() {
  return <LoadingRows sentence="Opening" />;
}
