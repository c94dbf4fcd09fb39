import { getRouteApi } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { RoomView } from './room-view.tsx';
import { useRoomPage } from './use-room.ts';

const route = getRouteApi('/meetings/$body/$date/people');

/** The People and interests tab of a meeting: who is there, the quorum, what was declared. */
export function RoomPage() {
  const { body, date } = route.useParams();
  const meeting = { bodySlug: body, daySlug: date };
  const page = useRoomPage(meeting);
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The people of this meeting cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <LoadingRows sentence="Reading who is expected" rows={8} />;
  return <RoomView key={page.data.head.meeting.id} page={page.data} meeting={meeting} />;
}
