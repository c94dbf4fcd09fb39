import { useRef, useState } from 'react';
import { z } from 'zod';
import { nameOfBundle } from '#shared/publishing/bundle-words.ts';
import type { ExportRecord, PublishingPage } from '#shared/publishing/publishing.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { useHandling } from './use-handling.ts';

const Asked = z.object({
  paperId: z.string(),
  reason: z.string().trim().min(3, 'Say why it is withdrawn'),
  publicReason: z.string().trim().min(3, 'Say what the public is told'),
});
type Asked = z.output<typeof Asked>;

const nothing: Asked = { paperId: '', reason: '', publicReason: '' };

/** Asks what is taken back and why, then once more: it is for good. */
export function WithdrawDialog(props: {
  opened: boolean;
  entry: ExportRecord;
  page: PublishingPage;
  onClose: () => void;
}) {
  const { opened, entry, page, onClose } = props;
  const { withdraw } = useHandling();
  const [asked, setAsked] = useState(nothing);
  const [isSure, setSure] = useState(false);
  // The form closes after its answer, which here leads on to the question.
  const goesOn = useRef(false);
  const bundle = nameOfBundle(entry.kind, entry.number);
  const papers =
    entry.kind === 'meeting-pack'
      ? page.compliance.papers.filter(({ paperId, publishedOn }) => paperId && publishedOn)
      : [];
  const paper = papers.find(({ paperId }) => paperId === asked.paperId);
  const what = paper?.title ?? bundle;
  const close = () => {
    goesOn.current = false;
    setAsked(nothing);
    setSure(false);
    onClose();
  };
  return (
    <>
      <FormDialog
        opened={opened && !isSure}
        onClose={() => {
          if (!goesOn.current) close();
        }}
        title={`Withdraw ${bundle}`}
        summary="Nothing is deleted. Each address stays and says that it was withdrawn, when, and why."
        size="medium"
        schema={Asked}
        defaults={asked}
        submitLabel="Go on"
        onSubmit={(values) => {
          setAsked(values);
          setSure(true);
          goesOn.current = true;
          return Promise.resolve();
        }}
      >
        {({ control }) => (
          <>
            {papers.length === 0 ? null : (
              <SelectField
                control={control}
                name="paperId"
                label="What is withdrawn"
                emptyLabel="The whole pack"
                options={papers.map(({ paperId, title }) => ({
                  value: paperId ?? '',
                  label: title,
                }))}
              />
            )}
            <TextAreaField
              control={control}
              name="reason"
              label="Why, for the register"
              hint="Stays in this workspace."
            />
            <TextAreaField
              control={control}
              name="publicReason"
              label="What the public is told"
              hint="Stands on the website in its place. Name nobody, and do not repeat what must not be read."
              isRecord
            />
          </>
        )}
      </FormDialog>
      <ConfirmDialog
        opened={opened && isSure}
        title={`Withdraw ${what} for good?`}
        sentence="This cannot be undone. The public will read that it was withdrawn. What is put right is published again as a new version."
        confirmLabel="Withdraw it"
        cancelLabel="Go back"
        isDestructive
        onConfirm={async () => {
          const { paperId, ...reasons } = asked;
          await withdraw.mutateAsync({
            exportId: entry.id,
            paperId: paperId === '' ? null : paperId,
            ...reasons,
          });
          showToast(`${what} is withdrawn. Build the files that say so, and clear the places.`);
          close();
        }}
        onCancel={() => {
          goesOn.current = false;
          setSure(false);
        }}
      />
    </>
  );
}
