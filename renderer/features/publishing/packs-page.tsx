import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import type { ExportKind } from '#shared/publishing/publishing.ts';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PacksView } from './packs-view.tsx';
import { usePublishingPage } from './use-publishing.ts';

const route = getRouteApi('/meetings/$body/$date/publishing');

/** The tab Packs and publishing of a meeting. */
export function PacksPage() {
  const { body, date } = route.useParams();
  const { kind = 'meeting-pack' } = route.useSearch();
  const meeting = useQuery(
    api.meetings.page.queryOptions({ input: { meeting: { bodySlug: body, daySlug: date } } }),
  );
  if (meeting.isError) {
    return (
      <ErrorPanel
        level={2}
        title="This meeting cannot be shown"
        sentence={failureSentence(meeting.error)}
        onRetry={() => void meeting.refetch()}
      />
    );
  }
  if (meeting.data === undefined) return <LoadingRows sentence="Opening the meeting" />;
  const { head } = meeting.data;
  return <Packs head={head} kind={kind} key={`${head.meeting.id} ${kind}`} />;
}

function Packs({ head, kind }: { head: MeetingHead; kind: ExportKind }) {
  const page = usePublishingPage(head.meeting.id, kind);
  const navigate = route.useNavigate();
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The checks could not be run"
        sentence={failureSentence(page.error)}
        kept="Nothing was built and nothing was changed."
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <LoadingRows sentence="Running the checks" withBlock />;
  return (
    <PacksView
      head={head}
      kind={kind}
      onKind={(chosen) => void navigate({ search: { kind: chosen }, replace: true })}
      page={page.data}
      isChecking={page.isFetching}
      onCheck={() => void page.refetch()}
    />
  );
}
