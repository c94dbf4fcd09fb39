import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import type { ImportKind } from '#shared/imports/import.ts';
import { Banner } from '../../ui/banner.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { useImport, type Imported } from './use-import.ts';
import styles from './imports.module.css';

/** Brings in a spreadsheet: nothing is written until the rows are chosen and accepted; never deletes. */
export function ImportPage() {
  const [kind, setKind] = useState<ImportKind>('organisations');
  const [done, setDone] = useState<Imported | null>(null);
  const steps = useImport();
  const { preview, problem, isBusy } = steps;
  return (
    <>
      <PageHead
        title="Import a spreadsheet"
        summary="Nothing is written until you accept the rows. An import adds and changes; it never removes."
        actions={
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/people" />}>
            Back to people
          </Button>
        }
      />
      <PageBody>
        <div className={styles.page}>
          {done === null ? null : (
            <Banner
              tone="good"
              title={`${done.added} added, ${done.changed} changed.`}
              detail={
                done.left === 0
                  ? 'Ctrl Z takes the whole import back.'
                  : `${countOf(done.left, 'row')} left as they were. Ctrl Z takes the whole import back.`
              }
            />
          )}
          {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
          <ChooseFile
            kind={kind}
            fileName={steps.fileName}
            isBusy={isBusy}
            onKind={(next) => {
              setKind(next);
              steps.startAgain();
            }}
            onFile={(file) => {
              setDone(null);
              void steps.choose(kind, file);
            }}
          />
          {preview === null ? (
            isBusy ? (
              <LoadingRows sentence="Reading the spreadsheet" rows={6} />
            ) : null
          ) : (
            <PreviewRows
              key={preview.fingerprint}
              preview={preview}
              isBusy={isBusy}
              onColumns={(columns) => void steps.mapColumns(columns)}
              onAccept={(rows) =>
                void steps.accept(rows).then((answer) => {
                  if (answer !== null) setDone(answer);
                })
              }
              onStartAgain={steps.startAgain}
            />
          )}
        </div>
      </PageBody>
    </>
  );
}
