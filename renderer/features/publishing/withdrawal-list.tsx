import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Withdrawal } from '#shared/publishing/withdrawal.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { ProgressTask } from '../../ui/progress-task.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { BuildOutcomeBanner } from './build-outcome.tsx';
import { PlaceRow } from './place-row.tsx';
import { useHandling } from './use-handling.ts';
import { useTombstoneBuild } from './use-publishing.ts';
import styles from './publishing.module.css';

/** What was taken back, with the files that say so and the places that are still to be cleared. */
export function WithdrawalList({ withdrawals }: { withdrawals: readonly Withdrawal[] }) {
  if (withdrawals.length === 0) return null;
  return (
    <section aria-labelledby="withdrawals">
      <SectionHead id="withdrawals" title="Withdrawn" />
      <RowList labelledBy="withdrawals">
        {withdrawals.map((withdrawal) => (
          <WithdrawalRow key={withdrawal.id} withdrawal={withdrawal} />
        ))}
      </RowList>
    </section>
  );
}

function WithdrawalRow({ withdrawal }: { withdrawal: Withdrawal }) {
  const { what, publicReason, reason, withdrawnBy, withdrawnAt, places, sentence } = withdrawal;
  return (
    <Row
      lead={formatShortDay(londonDate(withdrawnAt))}
      title={what}
      detail={`By ${withdrawnBy}. ${reason} The public reads: ${publicReason}`}
    >
      <Tombstone withdrawal={withdrawal} />
      <h3 className={styles.placesHead}>Places to clear: {what}</h3>
      <p className={styles.quiet}>{sentence}</p>
      <div className={styles.checklist}>
        <ul className={styles.places}>
          {places.map((place) => (
            <PlaceRow key={place.id} place={place} />
          ))}
        </ul>
      </div>
      <NewPlace withdrawal={withdrawal} />
    </Row>
  );
}

/** The bundle that takes it back: built, or still to be built. */
function Tombstone({ withdrawal }: { withdrawal: Withdrawal }) {
  const { running, outcome, build } = useTombstoneBuild(withdrawal.id);
  const { what, tombstoneId } = withdrawal;
  if (running !== null) {
    const { name, done, of, sentence, cancel } = running;
    return <ProgressTask {...{ name, done, of, sentence }} onCancel={cancel} />;
  }
  return (
    <>
      {tombstoneId === null ? (
        <div className={styles.next}>
          <Button
            size="compact-md"
            aria-label={`Build the files that say so: ${what}`}
            onClick={() => void build()}
          >
            Build the files that say so
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>
          The files that say so are in the list of versions. Put them on the website, then record
          it.
        </p>
      )}
      {outcome === null ? null : <BuildOutcomeBanner outcome={outcome} />}
    </>
  );
}

function NewPlace({ withdrawal }: { withdrawal: Withdrawal }) {
  const { addPlace } = useHandling();
  const [place, setPlace] = useState('');
  const add = () => {
    if (place.trim() === '') return;
    addPlace.mutate(
      { withdrawalId: withdrawal.id, place },
      {
        onSuccess: () => {
          setPlace('');
        },
      },
    );
  };
  return (
    <form
      className={styles.newPlace}
      aria-label={`Another place: ${withdrawal.what}`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        aria-label={`Another place to clear: ${withdrawal.what}`}
        placeholder="Another place to clear"
        maxLength={300}
        value={place}
        onChange={(event) => {
          setPlace(event.currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" size="compact-md" loading={addPlace.isPending}>
        Add
      </Button>
      {addPlace.error === null ? null : (
        <Banner tone="bad" title={failureSentence(addPlace.error)} isAlert />
      )}
    </form>
  );
}
