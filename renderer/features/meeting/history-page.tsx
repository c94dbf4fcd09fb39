import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { useMeetingPage } from './use-meeting.ts';

const route = getRouteApi('/meetings/$body/$date/history');

/** Everything that was done to the meeting, its agenda and its papers. */
export function HistoryPage() {
  const { body, date } = route.useParams();
  const id = useMeetingPage({ bodySlug: body, daySlug: date }).data?.head.meeting.id;
  const history = useQuery({
    ...api.history.ofRecord.queryOptions({ input: { id: id ?? '', limit: 300 } }),
    enabled: id !== undefined,
    // Other tabs change what it tells.
    staleTime: 0,
  });
  if (history.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The history cannot be shown"
        sentence={failureSentence(history.error)}
        onRetry={() => void history.refetch()}
      />
    );
  }
  if (history.data === undefined) return <LoadingRows sentence="Reading the history" rows={8} />;
  return (
    <PageBody kind="workspace">
      <HistoryList actions={history.data.actions} />
    </PageBody>
  );
}
