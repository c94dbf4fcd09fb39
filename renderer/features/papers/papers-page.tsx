import { getRouteApi } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PapersView } from './papers-view.tsx';
import { usePapersPage } from './use-papers.ts';

const route = getRouteApi('/meetings/$body/$date/papers');

/** The Papers tab of a meeting: what is in, what is awaited, and who may read it. */
export function PapersPage() {
  const { body, date } = route.useParams();
  const { paper, item } = route.useSearch();
  const navigate = route.useNavigate();
  const page = usePapersPage({ bodySlug: body, daySlug: date });
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The papers cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <LoadingRows sentence="Reading the papers" />;
  return (
    <PapersView
      page={page.data}
      selectedId={paper ?? null}
      itemId={item ?? null}
      onSelect={(id) =>
        void navigate({
          search: (now) => ({ ...now, paper: id ?? undefined, item: undefined }),
          replace: true,
        })
      }
    />
  );
}
