import { getRouteApi, Outlet } from '@tanstack/react-router';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadActionsPlace } from '../../ui/head-actions.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { CountMark, Mark } from '../../ui/mark.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TabsNav } from '../../ui/tabs-nav.tsx';
import { MeetingMenu } from './meeting-menu.tsx';
import styles from './meeting.module.css';
import { useMeetingPage } from './use-meeting.ts';

const route = getRouteApi('/meetings/$body/$date');

/** What all tabs of a meeting stand under: its name, when and where, what has become of it. */
export function MeetingFrame() {
  const { body, date } = route.useParams();
  const page = useMeetingPage({ bodySlug: body, daySlug: date });
  if (page.isError) {
    return (
      <ErrorPanel
        title="This meeting cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) {
    return (
      <>
        <PageHead kind="workspace" title="Meeting" />
        <LoadingRows sentence="Opening the meeting" rows={8} />
      </>
    );
  }
  const { head, whyNotRemovable } = page.data;
  return (
    <>
      <PageHead
        kind="workspace"
        title={head.title}
        summary={<Summary head={head} />}
        actions={
          <>
            <HeadActionsPlace />
            <MeetingMenu head={head} whyNotRemovable={whyNotRemovable} />
          </>
        }
      >
        <TabsNav label="Meeting" tabs={tabsOf(body, date, head)} />
      </PageHead>
      <Warnings head={head} />
      <Outlet />
    </>
  );
}

function Summary({ head }: { head: MeetingHead }) {
  const { status, meeting } = head;
  return (
    <span className={styles.summary}>
      <span>{head.summary}</span>
      {status === null ? null : <Mark tone={status.tone}>{status.words}</Mark>}
      {meeting.statusNote === '' || status === null ? null : <span>{meeting.statusNote}</span>}
    </span>
  );
}

/** What speaks against the day, worst first. The deadline has its own place in the tabs. */
function Warnings({ head }: { head: MeetingHead }) {
  if (head.warnings.length === 0) return null;
  const [first, ...rest] = head.warnings.toSorted(
    (a, b) => Number(b.tone === 'bad') - Number(a.tone === 'bad'),
  );
  if (first === undefined) return null;
  if (rest.length === 0) return <Banner kind="bar" tone={first.tone} title={first.sentence} />;
  return (
    <details className={styles.warnings} data-tone={first.tone}>
      <summary>
        <Mark tone={first.tone}>{first.sentence}</Mark>
        <span className={styles.more}>and {rest.length} more</span>
      </summary>
      <ul className={styles.rest}>
        {rest.map(({ code, sentence, tone }) => (
          <li key={code + sentence}>
            <Mark tone={tone}>{sentence}</Mark>
          </li>
        ))}
      </ul>
    </details>
  );
}

function tabsOf(body: string, date: string, { papers }: MeetingHead) {
  const params = { body, date };
  const waiting = papers.of - papers.in;
  return [
    { name: 'Agenda', to: '/meetings/$body/$date/agenda' as const, params },
    {
      name: 'Papers',
      to: '/meetings/$body/$date/papers' as const,
      params,
      mark: (
        <CountMark
          tone={papers.late > 0 ? 'bad' : 'warn'}
          count={waiting}
          label={waiting === 1 ? '1 paper not in' : `${waiting} papers not in`}
        />
      ),
    },
    { name: 'People and interests', to: '/meetings/$body/$date/people' as const, params },
    { name: 'Minutes', to: '/meetings/$body/$date/minutes' as const, params },
    { name: 'Packs and publishing', to: '/meetings/$body/$date/publishing' as const, params },
    { name: 'History', to: '/meetings/$body/$date/history' as const, params },
  ];
}
