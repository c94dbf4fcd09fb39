import { useQuery } from '@tanstack/react-query';
import { londonDate } from '#shared/calendar/london-time.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { TodayView } from '#shared/today/today-view.ts';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { PageBody, TwoColumns } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AllClear } from './all-clear.tsx';
import { AwaitedPapers } from './awaited-papers.tsx';
import { LaterDeadlines } from './later-deadlines.tsx';
import { NewMenu } from './new-menu.tsx';
import { NextDeadlineBox } from './next-deadline-box.tsx';
import { RecoveryReminder } from './recovery-reminder.tsx';
import { SetUpSteps } from './set-up-steps.tsx';
import { TodaySide } from './today-side.tsx';

/** What must leave the office next, and all that stands in its way. */
export function TodayPage() {
  const today = useQuery(api.today.view.queryOptions({ input: {} }));
  const view = today.data;
  if (today.isError && view === undefined) {
    return (
      <PageBody>
        <ErrorPanel
          title="Today cannot be shown"
          sentence={failureSentence(today.error)}
          kept="Nothing is lost. What you wrote is in the workspace."
          onRetry={() => void today.refetch()}
        />
      </PageBody>
    );
  }
  return (
    <>
      <PageHead
        title={view?.dayWords ?? formatLongDate(londonDate(new Date().toISOString()))}
        summary={view === undefined ? 'Checking dates against bank holidays.' : summaryOf(view)}
        actions={view === undefined || isNew(view) ? undefined : <NewMenu />}
      />
      <RecoveryReminder />
      <PageBody>{view === undefined ? <Loading /> : <Loaded view={view} />}</PageBody>
    </>
  );
}

function Loaded({ view }: { view: TodayView }) {
  if (isNew(view)) return <SetUpSteps steps={view.setUp} />;
  return (
    <TwoColumns side={<TodaySide view={view} />}>
      {view.setUp.length === 0 ? null : <SetUpSteps steps={view.setUp} title="Still to set up" />}
      {view.next === null ? <AllClear view={view} /> : <NextDeadlineBox next={view.next} />}
      {view.later.lines.length === 0 ? null : <LaterDeadlines later={view.later} />}
      {view.papersAwaited.lines.length === 0 ? null : <AwaitedPapers papers={view.papersAwaited} />}
    </TwoColumns>
  );
}

function Loading() {
  return (
    <TwoColumns side={<LoadingRows sentence="" rows={6} />}>
      <LoadingRows sentence="Opening Today. Checking dates against bank holidays." withBlock />
    </TwoColumns>
  );
}

/** Nothing to work on yet: the page is the list of first steps. */
function isNew({ setUp, meetings, next }: TodayView): boolean {
  return setUp.length > 0 && next === null && meetings.total === 0;
}

function summaryOf(view: TodayView): string {
  if (!isNew(view)) return view.sentence;
  const left = view.setUp.filter(({ done }) => !done).length;
  return `Nothing is due. ${left === 1 ? 'One step' : `${STEP_WORDS[left] ?? String(left)} steps`} to a first agenda.`;
}

const STEP_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];
