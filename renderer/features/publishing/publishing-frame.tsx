import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { countOf } from '#shared/calendar/date-words.ts';
import { api } from '../../api/client.ts';
import { HeadActionsPlace, HeadSummaryPlace } from '../../ui/head-actions.tsx';
import { CountMark } from '../../ui/mark.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TabsNav } from '../../ui/tabs-nav.tsx';

/** What all pages of publishing stand under. Only what is overdue is counted on a tab. */
export function PublishingFrame() {
  const withheld = useQuery(api.withheld.page.queryOptions({ input: {} }));
  const communications = useQuery(api.communications.page.queryOptions({ input: {} }));
  const reviews =
    withheld.data?.matters.filter(({ state }) => state === 'overdue' || state === 'undated')
      .length ?? 0;
  const late = communications.data?.views.filter(({ state }) => state === 'late').length ?? 0;
  return (
    <>
      <PageHead title="Publishing" summary={<HeadSummaryPlace />} actions={<HeadActionsPlace />}>
        <TabsNav
          label="Publishing"
          tabs={[
            { name: 'To publish', to: '/publishing' },
            { name: 'Website', to: '/publishing/website' },
            {
              name: 'Withheld',
              to: '/publishing/withheld',
              mark: (
                <CountMark
                  tone="bad"
                  count={reviews}
                  label={countOf(reviews, 'review is overdue', 'reviews are overdue')}
                />
              ),
            },
            {
              name: 'Communications',
              to: '/publishing/communications',
              mark: (
                <CountMark tone="bad" count={late} label={countOf(late, 'is late', 'are late')} />
              ),
            },
            { name: 'Register', to: '/publishing/register' },
          ]}
        />
      </PageHead>
      <Outlet />
    </>
  );
}
