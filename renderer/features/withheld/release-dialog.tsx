import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { Line, Prose, RequiredLine } from '#shared/record.ts';
import type { ReleasePreview, WithheldMatter } from '#shared/withheld/withheld.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReleasePreviewBox } from './release-preview-box.tsx';

const Values = z.object({
  title: RequiredLine,
  description: Prose,
  /** One to a line. */
  recommendations: Prose,
  reason: Prose.refine((text) => text.trim() !== '', 'Write why it is released'),
  decidedBy: Line.refine((text) => text !== '', 'Enter who has decided it'),
  isRead: z.boolean().refine((is) => is, 'Read what becomes public, then tick this'),
});

interface ReleaseDialogProps {
  opened: boolean;
  matter: WithheldMatter;
  officer: string;
  onClose: () => void;
}

/** Shows what a release makes public, word for word, and asks who says that it may. */
export function ReleaseDialog({ opened, matter, officer, onClose }: ReleaseDialogProps) {
  const { kind, id, version } = matter;
  const change = useChange();
  const preview = useQuery({
    ...api.withheld.preview.queryOptions({ input: { kind, target: { id, version } } }),
    enabled: opened,
    staleTime: 0,
  });
  const title = `Release ${kind === 'item' ? 'the item' : 'the paper'} to the public?`;
  const { data } = preview;
  if (data === undefined) {
    return (
      <Dialog opened={opened} onClose={onClose} title={title} size="medium">
        {preview.isError ? (
          <ErrorPanel
            level={2}
            title="What would become public cannot be shown"
            sentence={failureSentence(preview.error)}
            onRetry={() => void preview.refetch()}
          />
        ) : (
          <LoadingRows sentence="Working out what would become public" rows={3} />
        )}
      </Dialog>
    );
  }
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={title}
      summary={`${data.place}, ${data.meetingWords}`}
      size="medium"
      submitLabel="Release to the public"
      schema={Values}
      defaults={{ ...wordsOf(data), reason: '', decidedBy: officer, isRead: false }}
      onSubmit={async ({ reason, decidedBy, isRead: _read, ...words }) => {
        const changed = kind === 'item' ? changedWords(words, data) : { title: words.title };
        const releasing = client.withheld.release({
          ...{ kind, target: { id, version }, seal: data.seal, reason, decidedBy },
          words: changed,
        });
        try {
          await change(releasing, ({ sentence }) => sentence);
        } catch (error) {
          // Somebody may have added a paper meanwhile: what is shown is read anew, what is typed stays.
          void preview.refetch();
          throw error;
        }
      }}
    >
      {({ control }) => (
        <>
          <ReleasePreviewBox preview={data} />
          <TextField control={control} name="title" label="Title for the public" />
          {kind === 'item' ? (
            <>
              <TextAreaField
                control={control}
                name="description"
                label="Description for the public"
                isRecord
                isOptional
              />
              <TextAreaField
                control={control}
                name="recommendations"
                label="Recommendations for the public"
                hint="One to a line."
                isRecord
                isOptional
              />
            </>
          ) : null}
          <TextAreaField
            control={control}
            name="reason"
            label="Why it is released"
            hint="For the file. The public does not read it."
          />
          <TextField control={control} name="decidedBy" label="Decided by" />
          <CheckboxField
            control={control}
            name="isRead"
            label="I have read these words and papers, and the public may have them"
          />
        </>
      )}
    </FormDialog>
  );
}

type Words = Pick<z.output<typeof Values>, 'title' | 'description' | 'recommendations'>;

function wordsOf(preview: ReleasePreview): Words {
  const own = preview.items.find(({ id }) => id === preview.id);
  return {
    title: preview.title,
    description: own?.description ?? '',
    recommendations: own?.recommendations.join('\n') ?? '',
  };
}

/** Only what a person has changed: a recommendation of several lines stays whole. */
function changedWords(words: Words, preview: ReleasePreview) {
  const was = wordsOf(preview);
  return {
    title: words.title,
    ...(words.description === was.description ? {} : { description: words.description }),
    ...(words.recommendations === was.recommendations
      ? {}
      : {
          recommendations: words.recommendations
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        }),
  };
}
