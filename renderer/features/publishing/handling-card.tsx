import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { BundleHandling } from '#shared/publishing/publishing.ts';
import { Line } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useHandling } from './use-handling.ts';

const Folder = z.object({ folder: Line });

/** What this partnership asks of its public files: a second officer, and a folder they are also placed in. */
export function HandlingCard({ handling }: { handling: BundleHandling }) {
  const { saveHandling } = useHandling();
  const { bodyId, version, approvalNeeded, folder } = handling;
  const [isChoosing, setChoosing] = useState(false);
  return (
    <section aria-labelledby="handling">
      <SectionHead id="handling" title="Before and after the build" />
      {saveHandling.error === null ? null : (
        <Banner tone="bad" title={failureSentence(saveHandling.error)} isAlert />
      )}
      <RowList labelledBy="handling">
        <Row
          title="Approval by a second officer"
          detail="Whoever builds a public file cannot approve it. Without the approval it is not recorded as published."
          end={
            <Switch
              aria-label="A second officer approves public files"
              checked={approvalNeeded}
              onChange={(event) => {
                saveHandling.mutate({
                  ...{ bodyId, version },
                  approvalNeeded: event.currentTarget.checked,
                });
              }}
            />
          }
        />
        <Row
          title="Shared folder"
          detail={
            folder === ''
              ? 'Public files stay in the workspace. A folder of the web team can have each of them as well.'
              : folder
          }
          end={
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                setChoosing(true);
              }}
            >
              {folder === '' ? 'Choose a folder' : 'Change the folder'}
            </Button>
          }
        />
      </RowList>
      <FormDialog
        opened={isChoosing}
        onClose={() => {
          setChoosing(false);
        }}
        title="Shared folder"
        summary="Each new public file of this partnership is also placed there, whole or not at all, with its upload report. Leave it empty to place none."
        schema={Folder}
        defaults={{ folder }}
        submitLabel="Save the folder"
        onSubmit={(values) => saveHandling.mutateAsync({ bodyId, version, ...values })}
      >
        {({ control, setValue }) => (
          <>
            <TextField control={control} name="folder" label="Folder" isOptional />
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                void client.workspaces.chooseFolder({ title: 'Shared folder' }).then((answer) => {
                  if (answer.folder !== null) setValue('folder', answer.folder);
                });
              }}
            >
              Browse
            </Button>
          </>
        )}
      </FormDialog>
    </section>
  );
}
