import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { EndInterestDialog } from './end-interest-dialog.tsx';
import { InterestDialog, type InterestHolder } from './interest-dialog.tsx';
import { InterestRow } from './interest-row.tsx';
import { useInterests } from './use-interests.ts';
import styles from './people.module.css';

type Shown =
  { kind: 'add' } | { kind: 'change'; view: InterestView } | { kind: 'end'; view: InterestView };

/** The standing register of one person (S-055): kept here, and by what they declare at meetings. */
export function StandingInterests({ holder }: { holder: InterestHolder }) {
  const [withEnded, setWithEnded] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const query = useInterests(holder, withEnded);
  const change = useChange();
  const close = () => setShown(null);
  const remove = ({ interest }: InterestView) => {
    setProblem(null);
    change(client.interests.remove({ target: interest }), 'Interest removed').catch(
      (error: unknown) => setProblem(failureSentence(error)),
    );
  };
  const { data } = query;
  return (
    <section aria-labelledby="interests">
      <SectionHead
        level={3}
        id="interests"
        title="Register of interests"
        {...(data === undefined ? {} : { note: data.interests.length })}
        action={
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            aria-label="Add to the register of interests"
            onClick={() => setShown({ kind: 'add' })}
          >
            Add
          </Button>
        }
      />
      {problem === null ? null : <Banner tone="warn" title={problem} isAlert />}
      {query.isError ? (
        <ErrorPanel
          level={2}
          title="The register cannot be shown"
          sentence={failureSentence(query.error)}
          onRetry={() => void query.refetch()}
        />
      ) : data === undefined ? (
        <LoadingRows sentence="Reading the register of interests" rows={2} />
      ) : data.interests.length === 0 ? (
        <Empty
          kind="line"
          title="No interest is registered"
          sentence="One that is declared at a meeting comes here by itself."
        />
      ) : (
        <RowList labelledBy="interests">
          {data.interests.map((view) => (
            <InterestRow
              key={view.interest.id}
              view={view}
              today={data.today}
              onChange={() => setShown({ kind: 'change', view })}
              onEnd={() => setShown({ kind: 'end', view })}
              onRemove={() => remove(view)}
            />
          ))}
        </RowList>
      )}
      <div className={styles.ended}>
        <Switch
          label="Show those that ended"
          checked={withEnded}
          onChange={(event) => setWithEnded(event.currentTarget.checked)}
        />
      </div>
      <InterestDialog
        opened={shown?.kind === 'add' || shown?.kind === 'change'}
        view={shown?.kind === 'change' ? shown.view : null}
        holder={holder}
        today={data?.today ?? null}
        onClose={close}
      />
      <EndInterestDialog
        view={shown?.kind === 'end' ? shown.view : null}
        today={data?.today ?? null}
        onClose={close}
      />
    </section>
  );
}
