import { getRouteApi } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { RecordView } from './record-view.tsx';
import { useMinutesPage } from './use-minutes-record.ts';

const route = getRouteApi('/meetings/$body/$date/minutes');

/** The Minutes tab of a meeting: where its minutes stand, what comes next, and their text. */
export function MinutesRecordPage() {
  const { body, date } = route.useParams();
  const page = useMinutesPage({ bodySlug: body, daySlug: date });
  if (page.data !== undefined) {
    return <RecordView key={page.data.head.meeting.id} page={page.data} />;
  }
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The minutes cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  return <LoadingRows sentence="Opening the minutes" rows={9} />;
}
