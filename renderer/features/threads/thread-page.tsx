import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ThreadView } from './thread-view.tsx';

const route = getRouteApi('/threads/$slug');

/** One matter across meetings: everything said and done about it, oldest first. */
export function ThreadPage() {
  const { slug } = route.useParams();
  const page = useQuery(api.threads.page.queryOptions({ input: { slug } }));
  if (page.data !== undefined) return <ThreadView page={page.data} />;
  if (page.isError) {
    return (
      <PageBody>
        <ErrorPanel
          title="The matter cannot be shown"
          sentence={failureSentence(page.error)}
          onRetry={() => void page.refetch()}
        />
      </PageBody>
    );
  }
  return (
    <>
      <PageHead title="Matter" />
      <PageBody>
        <LoadingRows sentence="Opening the matter" rows={6} />
      </PageBody>
    </>
  );
}
