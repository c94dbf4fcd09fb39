import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ownerChoiceOf, ownerOf, useOwnerChoices } from '../../api/use-pickers.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import type { StepDialogProps } from './action-step-dialog.tsx';
import { useToday } from './use-today.ts';

const NewDue = z.object({
  dueOn: CivilDate.nullable(),
  reason: Prose.refine((text) => text.trim() !== '', 'Write why the date changes.'),
});

/** Moves the due date; the first one is kept beside it. */
export function ChangeDueDialog({ opened, view, onClose }: StepDialogProps) {
  const change = useChange();
  const today = useToday();
  const { action } = view;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Change the due date"
      summary={`${action.ref}. ${action.words}`}
      submitLabel="Change the date"
      schema={NewDue}
      defaults={{ dueOn: action.dueOn, reason: '' }}
      onSubmit={(due) =>
        change(
          client.actions.changeDue({ target: action, ...due }),
          `Due date of ${action.ref} changed`,
        )
      }
    >
      {({ control }) => (
        <>
          <DateField control={control} name="dueOn" label="Due" today={today} isOptional />
          <TextAreaField control={control} name="reason" label="Why the date changes" />
        </>
      )}
    </FormDialog>
  );
}

const NewOwner = z.object({
  owner: z
    .string()
    .nullable()
    .refine((owner) => owner !== null, 'Choose or write who does it.'),
});

/** Gives the action to somebody else. */
export function ChangeOwnerDialog({ opened, view, onClose }: StepDialogProps) {
  const change = useChange();
  const owners = useOwnerChoices();
  const { action } = view;
  const current = ownerChoiceOf(action);
  // A post that has gone since is still the owner until somebody else is.
  const isOffered = owners.some(({ value }) => value === current);
  const gone = current === null || isOffered ? [] : [{ value: current, label: view.ownerWords }];
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Change the owner"
      summary={`${action.ref}. ${action.words}`}
      submitLabel="Change the owner"
      schema={NewOwner}
      defaults={{ owner: current }}
      onSubmit={({ owner }) =>
        change(
          client.actions.changeOwner({ target: action, ...ownerOf(owner) }),
          `Owner of ${action.ref} changed`,
        )
      }
    >
      {({ control }) => (
        <ComboboxField
          control={control}
          name="owner"
          label="Owner"
          hint="A post or an organisation. Other words may stand too."
          options={[...gone, ...owners]}
          allowsOtherText
        />
      )}
    </FormDialog>
  );
}
