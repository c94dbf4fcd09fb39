import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { Line, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { usePaperStep } from './use-papers.ts';

const Values = z.object({
  itemId: z.string().min(1, 'Choose the item.'),
  title: RequiredLine,
  author: Line,
  dueOn: CivilDate.nullable(),
  visibility: z.enum(['undecided', 'public']),
});

interface AddPaperDialogProps {
  opened: boolean;
  page: PapersPage;
  /** The item that the person is looking at. */
  itemId: string | null;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** Notes that an item needs a paper, before the file is here. */
export function AddPaperDialog({ opened, page, itemId, onClose, onAdded }: AddPaperDialogProps) {
  const step = usePaperStep();
  const items = page.items.filter(({ withdrawn }) => !withdrawn);
  return (
    <FormDialog<z.input<typeof Values>, z.output<typeof Values>>
      opened={opened}
      onClose={onClose}
      title="Add a paper"
      submitLabel="Add the paper"
      schema={Values}
      defaults={{
        itemId: items.find((item) => item.itemId === itemId)?.itemId ?? '',
        title: '',
        author: '',
        dueOn: null,
        visibility: 'undecided',
      }}
      onSubmit={async (values) => {
        const added = client.papers.expect(values);
        await step(added, 'The paper is added');
        const [first] = (await added).papers;
        if (first !== undefined) onAdded(first.paper.id);
      }}
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="itemId"
            label="Item"
            options={items.map((item) => ({
              value: item.itemId,
              label: `${item.number}. ${item.title}`,
            }))}
          />
          <TextField control={control} name="title" label="Title of the paper" />
          <TextField
            control={control}
            name="author"
            label="Author"
            hint="A post, such as Head of Joint Commissioning."
            isOptional
          />
          <DateField control={control} name="dueOn" label="Due" today={page.today} isOptional />
          <SegmentedField
            control={control}
            name="visibility"
            label="May the public read it?"
            options={[
              { value: 'undecided', label: 'To decide' },
              { value: 'public', label: 'Yes, public' },
            ]}
          />
        </>
      )}
    </FormDialog>
  );
}
