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
  const { kind = 'meeting-pack', partner } = route.useSearch();
  const whose = kind === 'members-pack' ? (partner ?? null) : null;
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
  const key = `${head.meeting.id} ${kind} ${whose ?? ''}`;
  return <Packs head={head} kind={kind} partner={whose} key={key} />;
}

interface PacksProps {
  head: MeetingHead;
  kind: ExportKind;
  partner: string | null;
}

function Packs({ head, kind, partner }: PacksProps) {
  const page = usePublishingPage({ meetingId: head.meeting.id, kind, organisationId: partner });
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
      partner={partner}
      onChoose={(chosen, whose) =>
        void navigate({
          search: { kind: chosen, ...(whose === null ? {} : { partner: whose }) },
          replace: true,
        })
      }
      page={page.data}
      isChecking={page.isFetching}
      onCheck={() => void page.refetch()}
    />
  );
}
