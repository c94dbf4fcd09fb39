import { getRouteApi } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { AgendaBuilder } from './agenda-builder.tsx';
import { useAgendaPage } from './use-agenda.ts';

const route = getRouteApi('/meetings/$body/$date/agenda');

/** The tab Agenda of a meeting. */
export function AgendaPage() {
  const { body, date } = route.useParams();
  const meeting = { bodySlug: body, daySlug: date };
  const page = useAgendaPage(meeting);
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The agenda cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <LoadingRows sentence="Opening the agenda" rows={9} />;
  return <AgendaBuilder key={page.data.agenda.meeting.id} meeting={meeting} page={page.data} />;
}
