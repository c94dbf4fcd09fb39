import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { MendPlace } from '#shared/bodies/body-problem.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TabsNav } from '../../ui/tabs-nav.tsx';
import { BodyMenu } from './body-menu.tsx';
import { EditBodyDrawer, type FactGroup } from './edit-body-drawer.tsx';
import { GroupsTab } from './groups-tab.tsx';
import { isBelow } from './is-below.ts';
import { HistoryTab } from './history-tab.tsx';
import { MeetingsTab } from './meetings-tab.tsx';
import { MembersTab } from './members-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';

interface BodyViewProps {
  page: BodyPage;
  tab: string;
  seat: string | null;
  onSeat: (id: string | null) => void;
  onToday: () => void;
}

const tabs = [
  { tab: 'overview', name: 'Overview' },
  { tab: 'members', name: 'Members' },
  { tab: 'groups', name: 'Delivery groups' },
  { tab: 'meetings', name: 'Meetings' },
  { tab: 'history', name: 'History' },
] as const;

/** The head of a body with its tabs, and the tab shown. */
export function BodyView({ page, tab, seat, onSeat, onToday }: BodyViewProps) {
  const { body } = page;
  const [editing, setEditing] = useState<FactGroup | null>(null);
  const isPast = page.on !== page.today;
  const groups = page.lines.filter(
    ({ direction, current }) => current && isBelow(direction),
  ).length;
  const counts: Record<string, number> = { members: page.seatCounts.total, groups };
  const mend = (place: MendPlace, recordId: string | null) => {
    const group = groupOf(place);
    if (group !== null) setEditing(group);
    else if (place === 'seats') onSeat(recordId);
  };
  return (
    <>
      <PageHead
        title={body.name}
        summary={page.summary}
        kind="workspace"
        actions={
          isPast ? undefined : (
            <>
              <Button
                variant="default"
                leftSection={<IconPencil size={16} stroke={1.6} aria-hidden="true" />}
                onClick={() => setEditing('body')}
              >
                Edit
              </Button>
              <BodyMenu page={page} />
            </>
          )
        }
      >
        <TabsNav
          label="Partnership"
          tabs={tabs.map(({ tab: to, name }) => ({
            name,
            to: '/partnerships/$body/$tab',
            params: { body: body.slug, tab: to },
            search: (now: Record<string, unknown>) => ({ ...now, seat: undefined }),
            ...(counts[to] === undefined || counts[to] === 0 ? {} : { count: counts[to] }),
          }))}
        />
      </PageHead>
      {isPast ? (
        <Banner
          kind="bar"
          tone="neutral"
          title={`As it stood on ${formatPlainDate(page.on)}${page.stateOn === null ? ', before it began' : ''}.`}
          action={
            <Button variant="subtle" size="compact-sm" onClick={onToday}>
              Back to today
            </Button>
          }
        />
      ) : null}
      {tab === 'members' ? (
        <MembersTab page={page} isReadOnly={isPast} selected={seat} onSelect={onSeat} />
      ) : (
        <PageBody kind="workspace">
          {tab === 'groups' ? (
            <GroupsTab page={page} isReadOnly={isPast} />
          ) : tab === 'meetings' ? (
            <MeetingsTab page={page} isReadOnly={isPast} />
          ) : tab === 'history' ? (
            <HistoryTab bodyId={body.id} />
          ) : (
            <OverviewTab page={page} isReadOnly={isPast} onMend={mend} />
          )}
        </PageBody>
      )}
      <EditBodyDrawer page={page} group={editing} onClose={() => setEditing(null)} />
    </>
  );
}

/** Which part of the drawer mends a problem; null where another tab does. */
function groupOf(place: MendPlace): FactGroup | null {
  switch (place) {
    case 'facts':
      return 'body';
    case 'access':
      return 'access';
    case 'seats':
    case 'chair':
    case 'cabinet_leads':
    case 'contacts':
    case 'meetings':
    case 'links':
      return null;
  }
}
