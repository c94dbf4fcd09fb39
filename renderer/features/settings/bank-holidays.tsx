import { Button } from '@mantine/core';
import { useRef, useState, type ChangeEvent } from 'react';
import type {
  CalendarSettingsPage,
  HolidayFile,
} from '#shared/calendar-settings/calendar-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { HolidayPreview } from './holiday-preview.tsx';
import styles from './settings.module.css';
import { useCalendarChanges } from './use-calendar-settings.ts';

/** The bank holidays that are known, and bringing in a newer list. */
export function BankHolidays({ page }: { page: CalendarSettingsPage }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<HolidayFile | null>(null);
  const { preview, bringIn } = useCalendarChanges();
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen === undefined) return;
    const holidays = { text: await chosen.text(), fileName: chosen.name };
    currentTarget.value = '';
    setFile(holidays);
    preview.mutate(holidays);
  };
  const close = () => {
    setFile(null);
    preview.reset();
    bringIn.reset();
  };
  return (
    <section aria-labelledby="bank-holidays">
      <SectionHead
        id="bank-holidays"
        title="Bank holidays in England and Wales"
        action={
          <Button variant="default" size="compact-sm" onClick={() => input.current?.click()}>
            Bring in a list
          </Button>
        }
      />
      <p className={styles.about}>
        {page.sentence} A newer list is at www.gov.uk/bank-holidays.json: save it and bring it in.
        Days are added, never taken away.
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label="File with bank holidays"
        tabIndex={-1}
        onChange={(event) => void read(event)}
      />
      <div className={styles.years}>
        {page.years.map(({ year, source, holidays }) => (
          <section key={year} className={styles.year} aria-label={String(year)}>
            <SectionHead
              level={3}
              title={String(year)}
              note={
                source === 'provisional' ? (
                  <Mark tone="warn" size="small">
                    Provisional
                  </Mark>
                ) : undefined
              }
            />
            <dl className={styles.days}>
              {holidays.map(({ date, dayWords, title }) => (
                <div key={date} style={{ display: 'contents' }}>
                  <dt>{dayWords}</dt>
                  <dd>{title}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Dialog
        opened={file !== null}
        onClose={close}
        title="Bring in bank holidays"
        summary={file?.fileName}
        size="medium"
        actions={
          <>
            {preview.data !== undefined && file !== null ? (
              <Button
                loading={bringIn.isPending}
                onClick={() => {
                  bringIn.mutate(file, {
                    onSuccess: () => {
                      close();
                      showToast('The bank holidays are brought in');
                    },
                  });
                }}
              >
                Bring them in
              </Button>
            ) : null}
            <Button variant="default" onClick={close}>
              Go back
            </Button>
          </>
        }
      >
        {[preview.error, bringIn.error].map((error) =>
          error === null ? null : (
            <Banner key={error.message} tone="bad" title={failureSentence(error)} isAlert />
          ),
        )}
        {preview.data === undefined ? null : <HolidayPreview found={preview.data} />}
      </Dialog>
    </section>
  );
}
