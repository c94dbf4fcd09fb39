import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { ExportRecord, PublishingPage } from '#shared/publishing/publishing.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { Checksum } from './checksum.tsx';
import { RecordPublicationDialog } from './record-publication-dialog.tsx';
import { saveBundle } from './use-publishing.ts';
import styles from './publishing.module.css';

interface ExportRowProps {
  entry: ExportRecord;
  isNewest: boolean;
  page: PublishingPage;
}

/** One built pack: what it is, getting it out, and recording that it went live. */
export function ExportRow({ entry, isNewest, page }: ExportRowProps) {
  const [isRecording, setRecording] = useState(false);
  const isLive = page.publications.some((publication) => publication.exportId === entry.id);
  const host = useQuery(api.workspaces.start.queryOptions({ input: {} })).data?.host;
  const save = useMutation({ mutationFn: () => saveBundle(entry.id, entry.fileName) });
  const reveal = useMutation({
    mutationFn: () => client.publishing.reveal({ exportId: entry.id }),
  });
  const verify = useMutation({
    mutationFn: () => client.publishing.verify({ exportId: entry.id }),
  });
  const name = `version ${String(entry.number)}`;
  const when = `${formatShortDay(londonDate(entry.exportedAt))}, ${formatTime(londonTime(entry.exportedAt))}`;
  const error = save.error ?? reveal.error ?? verify.error;
  return (
    <li className={styles.export}>
      <div className={styles.exportHead}>
        <h3>Version {entry.number}</h3>
        {!entry.present ? (
          <Mark tone="warn">File moved away</Mark>
        ) : isLive ? (
          <Mark tone="good">Published</Mark>
        ) : (
          <Mark tone="progress">Built, not recorded</Mark>
        )}
      </div>
      <p className={styles.quiet}>
        {sizeWords(entry)}. Built {when} by {entry.exportedBy}.
      </p>
      <p className={styles.quiet}>{entry.fileName}</p>
      <div className={styles.exportActions}>
        {isNewest && !isLive ? (
          <Button
            size="compact-md"
            onClick={() => {
              setRecording(true);
            }}
          >
            Record publication
          </Button>
        ) : null}
        {entry.present ? (
          <>
            <Anchor
              component="button"
              type="button"
              aria-label={`Save ${name}`}
              onClick={() => {
                save.mutate();
              }}
            >
              Save the file
            </Anchor>
            {host === 'desktop' ? (
              <Anchor
                component="button"
                type="button"
                aria-label={`Show ${name} in its folder`}
                onClick={() => {
                  reveal.mutate();
                }}
              >
                Show in folder
              </Anchor>
            ) : null}
            <Anchor
              component="button"
              type="button"
              aria-label={`Check ${name}`}
              onClick={() => {
                verify.mutate();
              }}
            >
              {verify.isPending ? 'Checking' : 'Check the file'}
            </Anchor>
          </>
        ) : null}
        {isNewest && isLive ? (
          <Anchor
            component="button"
            type="button"
            onClick={() => {
              setRecording(true);
            }}
          >
            Record another place
          </Anchor>
        ) : null}
      </div>
      {error === null ? null : <Banner tone="bad" title={failureSentence(error)} isAlert />}
      {verify.data === undefined ? null : verify.data.passed ? (
        <Banner
          tone="good"
          title={`All ${String(verify.data.checks.length)} checks of the file pass`}
        />
      ) : (
        <Banner
          tone="bad"
          isAlert
          title="The file is not as it was built"
          detail={verify.data.checks
            .filter((check) => !check.passed)
            .map((check) => check.detail)
            .join(' ')}
        />
      )}
      <Checksum value={entry.sha512} of={name} />
      <RecordPublicationDialog
        opened={isRecording}
        entry={entry}
        onClose={() => {
          setRecording(false);
        }}
      />
    </li>
  );
}

function sizeWords({ kind, bytes, pages, paperCount }: ExportRecord): string {
  const size =
    bytes < 1_000_000
      ? `${String(Math.ceil(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (kind === 'minutes') return size;
  const papers = paperCount === 1 ? '1 paper' : `${String(paperCount)} papers`;
  return pages === null ? `${papers}, ${size}` : `${String(pages)} pages, ${papers}, ${size}`;
}
