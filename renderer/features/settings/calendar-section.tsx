import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  CalendarSettingsPage,
  ExtraDay,
} from '#shared/calendar-settings/calendar-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Sections } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showUndo } from '../../ui/toast-list.ts';
import { client } from '../../api/client.ts';
import { BankHolidays } from './bank-holidays.tsx';
import { ExtraDaysDialog } from './extra-days-dialog.tsx';
import { useCalendarChanges, useCalendarSettings } from './use-calendar-settings.ts';

/** Which days count as working days: the bank holidays, and days the office is closed besides. */
export function CalendarSection() {
  const page = useCalendarSettings();
  if (page.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The working days cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <LoadingRows sentence="Reading the bank holidays" />;
  return (
    <Sections>
      <ExtraDays page={page.data} />
      <BankHolidays page={page.data} />
    </Sections>
  );
}

function ExtraDays({ page }: { page: CalendarSettingsPage }) {
  const [isAdding, setAdding] = useState(false);
  const { remove } = useCalendarChanges();
  const takeAway = async (extra: ExtraDay) => {
    await remove.mutateAsync({ id: extra.id, version: extra.version });
    showUndo({
      sentence: `${extra.dayWords} counts again`,
      onUndo: async () => {
        await client.history.undo({});
      },
    });
  };
  return (
    <section aria-labelledby="extra-days">
      <SectionHead
        id="extra-days"
        title="Days the office is closed"
        action={
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setAdding(true);
            }}
          >
            Add days
          </Button>
        }
      />
      {remove.error === null ? null : (
        <Banner tone="bad" title={failureSentence(remove.error)} isAlert />
      )}
      {page.extraDays.length === 0 ? (
        <Empty
          kind="line"
          title="No extra days"
          sentence="Add a Christmas shutdown or a day of mourning, so that it is not counted."
        />
      ) : (
        <RowList labelledBy="extra-days">
          {page.extraDays.map((extra) => (
            <Row
              key={extra.id}
              title={extra.dayWords}
              detail={[extra.reason, extra.bodyName ?? 'All partnerships', extra.note]
                .filter(Boolean)
                .join('. ')}
              end={
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Remove ${extra.dayWords}`}
                  onClick={() => void takeAway(extra).catch(() => undefined)}
                >
                  Remove
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      <ExtraDaysDialog
        opened={isAdding}
        bodies={page.bodies}
        onClose={() => {
          setAdding(false);
        }}
      />
    </section>
  );
}
