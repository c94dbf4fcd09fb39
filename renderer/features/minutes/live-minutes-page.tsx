import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { LiveScreen } from './live-screen.tsx';
import { useSession } from './use-session.ts';

const route = getRouteApi('/meetings/$body/$date/minutes/live');

/** Minutes taken in the room. */
export function LiveMinutesPage() {
  const { body, date } = route.useParams();
  const { item = null } = route.useSearch();
  const meeting = useMemo(() => ({ bodySlug: body, daySlug: date }), [body, date]);
  const session = useSession(meeting);
  // What is on the screen stays there when a later reading fails: it is being written on.
  if (session.data !== undefined) {
    return (
      <LiveScreen
        key={session.data.head.meeting.id}
        meeting={meeting}
        session={session.data}
        startAt={item}
      />
    );
  }
  if (session.isError) {
    return (
      <ErrorPanel
        title="The minutes cannot be shown"
        sentence={failureSentence(session.error)}
        onRetry={() => void session.refetch()}
      />
    );
  }
  return (
    <>
      <PageHead kind="workspace" title="Minutes" />
      <LoadingRows sentence="Opening the minutes" rows={9} />
    </>
  );
}
