import { Anchor } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { saveExport } from './use-website.ts';
import styles from './website.module.css';

/** One built website: what differs from the one before, and getting it out. */
export function SiteExport({ entry }: { entry: ExportRecord }) {
  const host = useQuery(api.workspaces.start.queryOptions({ input: {} })).data?.host;
  const save = useMutation({ mutationFn: () => saveExport(entry.id) });
  const reveal = useMutation({
    mutationFn: () => client.publishing.reveal({ exportId: entry.id }),
  });
  const verify = useMutation({
    mutationFn: () => client.publishing.verify({ exportId: entry.id }),
  });
  const name = `version ${entry.number}`;
  const error = save.error ?? reveal.error ?? verify.error;
  return (
    <li className={styles.export}>
      <div className={styles.exportHead}>
        <h3>Version {entry.number}</h3>
        {entry.present ? null : <Mark tone="warn">File moved away</Mark>}
      </div>
      <p className={styles.quiet}>
        {sizeWords(entry.bytes)}. Built {whenWords(entry.exportedAt)} by {entry.exportedBy}.
      </p>
      {entry.difference === null ? null : <Difference difference={entry.difference} />}
      {entry.placedIn === '' ? null : (
        <p className={styles.quiet}>Also placed in {entry.placedIn}</p>
      )}
      {entry.present ? (
        <div className={styles.links}>
          <Link label={`Save ${name}`} onClick={() => save.mutate()}>
            Save the file
          </Link>
          {host === 'desktop' ? (
            <Link label={`Show ${name} in its folder`} onClick={() => reveal.mutate()}>
              Show in folder
            </Link>
          ) : null}
          <Link label={`Check ${name}`} onClick={() => verify.mutate()}>
            {verify.isPending ? 'Checking' : 'Check the file'}
          </Link>
        </div>
      ) : null}
      {error === null ? null : <Banner tone="bad" title={failureSentence(error)} isAlert />}
      {verify.data === undefined ? null : verify.data.passed ? (
        <Banner tone="good" title={`All ${verify.data.checks.length} checks of the file pass`} />
      ) : (
        <Banner
          tone="bad"
          isAlert
          title="The file is not as it was built"
          detail={verify.data.checks
            .filter(({ passed }) => !passed)
            .map(({ detail }) => detail)
            .join(' ')}
        />
      )}
    </li>
  );
}

/** What the upload report in the file says in full. */
function Difference({ difference }: { difference: NonNullable<ExportRecord['difference']> }) {
  const { since, added, changed, gone, unchanged } = difference;
  if (since === null) {
    return <p className={styles.quiet}>The first one: upload all of it.</p>;
  }
  const parts = [
    `${added.length} new`,
    `${changed.length} changed`,
    `${gone.length} to take down`,
    `${unchanged} unchanged`,
  ];
  return (
    <details className={styles.report}>
      <summary>
        Since version {since}: {parts.join(', ')}
      </summary>
      <ul>
        {difference.words.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className={styles.quiet}>
        The upload report in the file, upload-report.html, lists them all.
      </p>
    </details>
  );
}

function Link({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: string;
}) {
  return (
    <Anchor component="button" type="button" aria-label={label} onClick={onClick}>
      {children}
    </Anchor>
  );
}

function whenWords(at: string): string {
  return `${formatShortDay(londonDate(at))}, ${formatTime(londonTime(at))}`;
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
