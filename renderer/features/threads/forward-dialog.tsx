import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { Purpose } from '#shared/agenda/agenda-item.ts';
import { Visibility } from '#shared/agenda/restriction.ts';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { Line, Prose, RecordId, RequiredLine } from '#shared/record.ts';
import type { ForwardView } from '#shared/threads/threads.contract.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ownerOf, useOwnerChoices } from '../../api/use-pickers.ts';
import { SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { purposeWords, visibilityWords } from './forward-words.ts';

const Values = z.object({
  title: RequiredLine,
  purpose: Purpose,
  /** `post.…`, or words. */
  lead: Line.nullable(),
  expectedOn: CivilDate.nullable(),
  threadId: RecordId.nullable(),
  note: Prose,
  visibility: Visibility,
});

interface ForwardDialogProps {
  opened: boolean;
  bodyId: string;
  /** Null for a new one. */
  view: ForwardView | null;
  onClose: () => void;
  onSaved: (itemId: string) => void;
}

/** A coming matter, new or changed. */
export function ForwardDialog({ opened, bodyId, view, onClose, onSaved }: ForwardDialogProps) {
  const change = useChange();
  const today = londonDate(new Date().toISOString());
  const start = startOf(view);
  const offered = useOwnerChoices().filter(({ value }) => value.startsWith('post.'));
  // A post that has gone since is still the lead until somebody else is.
  const isGone = start.lead !== null && !offered.some(({ value }) => value === start.lead);
  const gone = isGone && view !== null ? [{ value: start.lead ?? '', label: view.item.lead }] : [];
  const posts = [...gone, ...offered];
  const threads = useQuery({
    ...api.threads.list.queryOptions({ input: { bodyId } }),
    enabled: opened,
  });
  return (
    <FormDialog<z.input<typeof Values>, z.output<typeof Values>>
      opened={opened}
      onClose={onClose}
      title={view === null ? 'New coming matter' : 'Change the coming matter'}
      submitLabel={view === null ? 'Add to the plan' : 'Save the change'}
      schema={Values}
      defaults={start}
      onSubmit={async ({ lead, ...fields }) => {
        const leadPostId = ownerOf(lead).ownerPostId;
        // The plan prints the words; the post is kept beside them for the agenda.
        const named = posts.find(({ value }) => value === lead)?.label ?? lead ?? '';
        const values = { ...fields, leadPostId, lead: named };
        const saved = await (view === null
          ? change(client.threads.addForward({ bodyId, ...values }), 'The matter is in the plan')
          : change(
              client.threads.changeForward({ target: view.item, change: values }),
              'The matter is changed',
            ));
        onSaved(saved.item.id);
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="title" label="Matter" />
          <SegmentedField
            control={control}
            name="purpose"
            label="Purpose"
            options={Purpose.options.map((value) => ({ value, label: purposeWords[value] }))}
          />
          <ComboboxField
            control={control}
            name="lead"
            label="Lead"
            hint="Who brings it: a post, or other words."
            options={posts}
            allowsOtherText
            isOptional
          />
          <DateField
            control={control}
            name="expectedOn"
            label="About when"
            today={today}
            isOptional
          />
          <SelectField
            control={control}
            name="threadId"
            label="Part of the matter"
            emptyLabel="None"
            options={(threads.data?.threads ?? []).map(({ thread }) => ({
              value: thread.id,
              label: thread.title,
            }))}
          />
          <SelectField
            control={control}
            name="visibility"
            label="May the public read it?"
            options={Visibility.options.map((value) => ({
              value,
              label: visibilityWords[value],
            }))}
          />
          <TextAreaField control={control} name="note" label="Note" isOptional />
        </>
      )}
    </FormDialog>
  );
}

function startOf(view: ForwardView | null): z.input<typeof Values> {
  if (view === null) {
    return {
      ...{ title: '', purpose: 'discuss', lead: null, expectedOn: null },
      ...{ threadId: null, note: '', visibility: 'undecided' },
    };
  }
  const { title, purpose, lead, leadPostId, expectedOn, threadId, note, visibility } = view.item;
  const by = leadPostId === null ? (lead === '' ? null : lead) : `post.${leadPostId}`;
  return { title, purpose, lead: by, expectedOn, threadId, note, visibility };
}
