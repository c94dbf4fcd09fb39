import { z } from 'zod';
import { SeatBasis, seatBases, SeatRole, seatRoles } from '#shared/seats/seat.ts';
import { seatBasisWords, seatRoleWords } from '#shared/seats/seat-words.ts';
import { Line, RecordId } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { organisationChoices, postChoices } from './people-choices.ts';
import { usePeopleOptions } from './use-partnerships.ts';

const Fields = z.object({
  organisationId: RecordId.nullable(),
  name: Line,
  postId: RecordId.nullable(),
  role: SeatRole,
  basis: SeatBasis,
  voting: z.boolean(),
});

interface AddSeatDialogProps {
  bodyId: string;
  opened: boolean;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** A new seat; without a post it starts vacant. */
export function AddSeatDialog({ bodyId, opened, onClose, onAdded }: AddSeatDialogProps) {
  const people = usePeopleOptions();
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a seat"
      schema={Fields}
      defaults={{
        ...{ organisationId: null, name: '', postId: null },
        ...{ role: 'member', basis: 'not_stated', voting: true },
      }}
      submitLabel="Add the seat"
      onSubmit={async (fields) => {
        const seat = await change(client.seats.add({ bodyId, ...fields }), 'Seat added');
        onAdded(seat.id);
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="organisationId"
            label="Organisation"
            options={organisationChoices(people)}
            onAdd={async (name) => {
              const made = await change(client.organisations.create({ name, sector: 'public' }));
              return made.id;
            }}
            isOptional
          />
          <TextField
            control={control}
            name="name"
            label="Name of the seat"
            hint="Where the organisation does not say it, such as Rural parishes."
            isOptional
          />
          <ComboboxField
            control={control}
            name="postId"
            label="Who sits there"
            hint="Leave it empty for a vacant seat."
            options={postChoices(people)}
            isOptional
          />
          <SelectField
            control={control}
            name="role"
            label="Role"
            options={choicesOf(seatRoles, seatRoleWords)}
          />
          <SelectField
            control={control}
            name="basis"
            label="Basis"
            options={choicesOf(seatBases, seatBasisWords)}
          />
          <CheckboxField control={control} name="voting" label="The seat has a vote" />
        </>
      )}
    </FormDialog>
  );
}
