import { formatLongDay } from '#shared/calendar/date-words.ts';
import type { TodayView } from '#shared/today/today-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { PathLink } from '../../ui/path-link.tsx';

/** Nothing has to leave the office; says until when that is known. */
export function AllClear({ view }: { view: TodayView }) {
  const [soonest] = view.meetings.lines;
  const until =
    soonest === undefined || soonest.day === null
      ? 'No meeting is planned. Plan the next one, and its last day to publish is counted here.'
      : `The next meeting is ${soonest.title}, ${formatLongDay(soonest.day)}. Its papers are out, or none have to be.`;
  return (
    <Banner
      tone="good"
      title="All clear: no agenda is waiting to be published"
      detail={until}
      action={<PathLink path="/meetings">Open the meetings</PathLink>}
    />
  );
}
