import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { importKinds, type ImportKind } from '#shared/imports/import.ts';
import { importKindWords } from '#shared/imports/import-words.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { downloadTemplate } from './use-import.ts';
import styles from './imports.module.css';

interface ChooseFileProps {
  kind: ImportKind;
  fileName: string | null;
  isBusy: boolean;
  onKind: (kind: ImportKind) => void;
  onFile: (file: File) => void;
}

/** What is in the spreadsheet, and which file it is. */
export function ChooseFile({ kind, fileName, isBusy, onKind, onFile }: ChooseFileProps) {
  return (
    <section aria-labelledby="choose">
      <SectionHead id="choose" title="The spreadsheet" />
      <div className={styles.choose}>
        <Segments
          label="It holds"
          value={kind}
          options={importKinds.map((value) => ({ value, label: importKindWords[value] }))}
          onChange={onKind}
        />
        <div className={styles.buttons}>
          <FileButton
            accept=".csv,.xlsx,.txt"
            onChange={(file) => {
              if (file !== null) onFile(file);
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant={fileName === null ? 'filled' : 'default'}
                loading={isBusy}
                leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}
              >
                {fileName === null ? 'Choose a file' : 'Choose another file'}
              </Button>
            )}
          </FileButton>
          <Button
            variant="subtle"
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() =>
              void downloadTemplate(kind).catch((error: unknown) =>
                showToast(failureSentence(error)),
              )
            }
          >
            Download an empty template
          </Button>
        </div>
        <p className={styles.quiet}>
          {fileName ?? 'CSV or XLSX, at most 5 MB. The first row with headers is found by itself.'}
        </p>
      </div>
    </section>
  );
}
