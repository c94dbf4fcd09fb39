import { Button } from '@mantine/core';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Publication, PublishingPage } from '#shared/publishing/publishing.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showUndo } from '../../ui/toast-list.ts';
import { Checksum } from './checksum.tsx';
import { usePublicationChanges } from './use-publishing.ts';
import styles from './publishing.module.css';

/** What went live and when, and whether each paper made its clear days. */
export function PublicationRegister({ page }: { page: PublishingPage }) {
  const { publications, compliance } = page;
  return (
    <section aria-labelledby="register">
      <SectionHead id="register" title="What was published, and when" />
      {publications.length === 0 ? (
        <Empty
          kind="line"
          title="Nothing is recorded yet"
          sentence="Build the pack, have it put on the website, then record the time here."
        />
      ) : (
        <>
          <p className={styles.complies}>
            <Mark tone={compliance.state === 'compliant' ? 'good' : 'bad'}>
              {compliance.sentence}
            </Mark>
          </p>
          <RowList labelledBy="register">
            {publications.map((publication) => (
              <PublicationRow key={publication.id} publication={publication} />
            ))}
          </RowList>
          <Papers page={page} />
        </>
      )}
    </section>
  );
}

function PublicationRow({ publication }: { publication: Publication }) {
  const { remove } = usePublicationChanges();
  const { id, version, exportNumber, place, note, recordedBy, sentence, sha512 } = publication;
  const name = `version ${String(exportNumber)}`;
  return (
    <Row
      lead={whenWords(publication)}
      title={`Public pack, ${name}`}
      detail={[sentence, place, note, `Recorded by ${recordedBy}.`].filter(Boolean).join(' ')}
      end={
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove the record of ${name}`}
          onClick={() => {
            remove.mutate(
              { id, version },
              {
                onSuccess: () => {
                  showUndo({
                    sentence: 'The record of the publication is removed',
                    onUndo: async () => {
                      await client.history.undo({});
                    },
                  });
                },
              },
            );
          }}
        >
          Remove
        </Button>
      }
    >
      <Checksum value={sha512} of={name} />
    </Row>
  );
}

function Papers({ page }: { page: PublishingPage }) {
  const { papers } = page.compliance;
  if (papers.length === 0) return null;
  return (
    <>
      <SectionHead id="paper-days" level={3} title="Clear days of each paper" />
      <RowList labelledBy="paper-days">
        {papers.map((paper) => (
          <Row
            key={paper.paperId ?? 'agenda'}
            title={paper.title}
            detail={paper.sentence}
            end={
              <Mark tone={paper.publishedOn === null ? 'todo' : paper.inTime ? 'good' : 'bad'}>
                {paper.publishedOn === null
                  ? 'Not published'
                  : `${String(paper.clearDays ?? 0)} clear days`}
              </Mark>
            }
          />
        ))}
      </RowList>
    </>
  );
}

function whenWords({ publishedOn, publishedTime }: Publication): string {
  const day = isCivilDate(publishedOn) ? formatShortDay(publishedOn) : publishedOn;
  const time = isTimeOfDay(publishedTime) ? formatTime(publishedTime) : publishedTime;
  return `${day}, ${time}`;
}
