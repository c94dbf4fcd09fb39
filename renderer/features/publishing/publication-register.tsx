import { Button } from '@mantine/core';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import { nameOfBundle } from '#shared/publishing/bundle-words.ts';
import type { ExportKind, Publication, PublishingPage } from '#shared/publishing/publishing.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showUndo } from '../../ui/toast-list.ts';
import { Checksum } from './checksum.tsx';
import { usePublicationChanges } from './use-publishing.ts';

/** What went live and when; only what the public may read ever does. */
export function PublicationRegister({ page, kind }: { page: PublishingPage; kind: ExportKind }) {
  const { publications } = page;
  return (
    <section aria-labelledby="register">
      <SectionHead id="register" title="What was published, and when" />
      {publications.length === 0 ? (
        <Empty kind="line" title="Nothing is recorded yet" sentence={firstSteps[kind]} />
      ) : (
        <RowList labelledBy="register">
          {publications.map((publication) => (
            <PublicationRow key={publication.id} publication={publication} />
          ))}
        </RowList>
      )}
    </section>
  );
}

const firstSteps: Record<ExportKind, string> = {
  notice: 'Build the notice, have it put on the website, then record the time here.',
  'meeting-pack': 'Build the pack, have it put on the website, then record the time here.',
  minutes: 'Build the file, have it put on the website, then record the time here.',
  'members-pack': 'This pack never goes on a website. What the public may read is recorded here.',
  'chair-book': 'This book never goes on a website. What the public may read is recorded here.',
};

function PublicationRow({ publication }: { publication: Publication }) {
  const { remove } = usePublicationChanges();
  const { id, version, exportNumber, place, note, recordedBy, sentence, sha512 } = publication;
  const name = `version ${String(exportNumber)}`;
  return (
    <Row
      lead={whenWords(publication)}
      title={nameOfBundle(publication.exportKind, exportNumber)}
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

function whenWords({ publishedOn, publishedTime }: Publication): string {
  const day = isCivilDate(publishedOn) ? formatShortDay(publishedOn) : publishedOn;
  const time = isTimeOfDay(publishedTime) ? formatTime(publishedTime) : publishedTime;
  return `${day}, ${time}`;
}
