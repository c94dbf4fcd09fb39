import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays, type CivilDate, isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatShortDate } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { LatePaper, PublishingCompliance } from '#shared/publishing/register.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { addressOf } from './meeting-address.ts';
import styles from './publishing.module.css';

type Span = 'quarter' | 'year' | 'years';

const spans: Record<Span, { label: string; days: number }> = {
  quarter: { label: 'Last 3 months', days: 91 },
  year: { label: 'Last 12 months', days: 365 },
  years: { label: 'Last 5 years', days: 1826 },
};

/** The headline: how many meetings had every paper public in time (S-096). */
export function ComplianceSection({ bodyId }: { bodyId: string | null }) {
  const [span, setSpan] = useState<Span>('year');
  const to = londonDate(new Date().toISOString());
  const from: CivilDate = addDays(to, -spans[span].days);
  const compliance = useQuery(
    api.publishing.compliance.queryOptions({ input: { bodyId, from, to } }),
  );
  return (
    <section aria-labelledby="compliance">
      <SectionHead
        id="compliance"
        title="Papers public in time"
        action={
          <Segments<Span>
            label="Time"
            isLabelHidden
            value={span}
            options={[
              { value: 'quarter', label: spans.quarter.label },
              { value: 'year', label: spans.year.label },
              { value: 'years', label: spans.years.label },
            ]}
            onChange={setSpan}
          />
        }
      />
      {compliance.isError ? (
        <Banner tone="bad" title={failureSentence(compliance.error)} isAlert />
      ) : compliance.data === undefined ? (
        <LoadingRows sentence="Counting the meetings" rows={3} />
      ) : (
        <Compliance compliance={compliance.data} />
      )}
    </section>
  );
}

function Compliance({ compliance }: { compliance: PublishingCompliance }) {
  const { meetings, inTime, sentence, bodies, late } = compliance;
  if (meetings === 0) return <p className={styles.complies}>{sentence}</p>;
  return (
    <>
      <div className={styles.figure}>
        <span className={styles.figureNumber}>{Math.floor((inTime / meetings) * 100)}%</span>
        <Mark tone={inTime === meetings ? 'good' : 'bad'}>{sentence}</Mark>
      </div>
      <Table
        caption="Papers public in time, by partnership"
        columns={bodyColumns}
        rows={bodies}
        idOf={(body) => body.bodyId}
      />
      {late.length === 0 ? null : (
        <details className={styles.files}>
          <summary>
            {late.length === 1 ? '1 late paper' : `${String(late.length)} late papers`}, with the
            reasons given
          </summary>
          <Table
            caption="Late papers"
            columns={lateColumns}
            rows={late}
            idOf={({ meetingId, title }) => `${meetingId} ${title}`}
          />
        </details>
      )}
    </>
  );
}

type BodyRow = PublishingCompliance['bodies'][number];

const bodyColumns: readonly TableColumn<BodyRow>[] = [
  {
    id: 'body',
    head: 'Partnership',
    text: ({ bodyName }) => bodyName,
    sortBy: ({ bodyName }) => bodyName,
    isName: true,
  },
  {
    id: 'inTime',
    head: 'Meetings in time',
    text: ({ inTime, meetings }) => `${String(inTime)} of ${String(meetings)}`,
    sortBy: ({ inTime, meetings }) => inTime / meetings,
    cell: ({ inTime, meetings }) => (
      <Mark tone={inTime === meetings ? 'good' : 'bad'}>
        {inTime} of {meetings}
      </Mark>
    ),
    width: '12rem',
  },
  {
    id: 'late',
    head: 'Late papers',
    text: ({ latePapers }) => String(latePapers),
    sortBy: ({ latePapers }) => latePapers,
    align: 'end',
    width: '10rem',
  },
];

const lateColumns: readonly TableColumn<LatePaper>[] = [
  {
    id: 'title',
    head: 'Paper',
    text: ({ title }) => title,
    sortBy: ({ title }) => title,
    isName: true,
  },
  {
    id: 'meeting',
    head: 'Meeting',
    text: ({ bodyName, meetingDay }) => `${bodyName}, ${dayWords(meetingDay)}`,
    sortBy: ({ meetingDay }) => meetingDay,
    cell: ({ bodyName, bodySlug, meetingSlug, meetingDay }) => (
      <Link
        to="/meetings/$body/$date/publishing"
        params={addressOf({ bodySlug, meetingSlug, day: meetingDay })}
      >
        {bodyName}, {dayWords(meetingDay)}
      </Link>
    ),
  },
  { id: 'sentence', head: 'How it stands', text: ({ sentence }) => sentence },
  {
    id: 'reason',
    head: 'Reason given',
    text: ({ reason }) => (reason === '' ? 'None' : reason),
  },
];

function dayWords(day: string): string {
  return isCivilDate(day) ? formatShortDate(day) : day;
}
