import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';

/** Everything that was done to the body and what belongs to it. */
export function HistoryTab({ bodyId }: { bodyId: string }) {
  const history = useQuery({
    ...api.history.ofRecord.queryOptions({ input: { id: bodyId, limit: 300 } }),
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
  return <HistoryList actions={history.data.actions} />;
}
