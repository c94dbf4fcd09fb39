import { z } from 'zod';
import { RecordId, RequiredLine } from '#shared/record.ts';
import { announce } from '../../ui/announce.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import type { LiveTools } from './live-screen.tsx';
import { usePeopleOptions } from './use-people-options.ts';
import { whoChoices, whoIs } from './who-choices.ts';

const Fields = z.object({
  seatId: RecordId.nullable().refine((id) => id !== null, 'Choose the member they stand in for'),
  who: RequiredLine.nullable().refine((who) => who !== null, 'Enter who stands in'),
  counts: z.boolean(),
  mayBeNamed: z.boolean(),
});

interface AddSubstituteDialogProps extends LiveTools {
  opened: boolean;
  /** What `/substitute` knew already. */
  asked: { seatId: string | null; who: string } | null;
  onClose: () => void;
}

/** Somebody for a member who is not there. */
export function AddSubstituteDialog(props: AddSubstituteDialogProps) {
  const { live, room, opened, asked, onClose } = props;
  const people = usePeopleOptions();
  const members = live.session.room.people.filter(
    ({ capacity, here, seatId }) => capacity === 'member' && here !== 'here' && seatId !== null,
  );
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a substitute"
      schema={Fields}
      defaults={{
        seatId: asked?.seatId ?? null,
        who: asked === null || asked.who === '' ? null : asked.who,
        counts: true,
        mayBeNamed: false,
      }}
      submitLabel="Add the substitute"
      onSubmit={async ({ seatId, who, counts, mayBeNamed }) => {
        const known = whoIs(who, people);
        await room.addSubstitute({ seatId, counts, mayBeNamed, ...known });
        announce(`${known.name} stands in.`);
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="seatId"
            label="For"
            hint="Members who are not here."
            options={members.map(({ seatId, shortName, name }) => ({
              value: seatId ?? '',
              label: shortName,
              ...(name === shortName ? {} : { detail: name }),
            }))}
          />
          <ComboboxField
            control={control}
            name="who"
            label="Who stands in"
            options={whoChoices(people)}
            allowsOtherText
          />
          <CheckboxField control={control} name="counts" label="Counts for the quorum" />
          <CheckboxField
            control={control}
            name="mayBeNamed"
            label="Public minutes may give the name"
          />
        </>
      )}
    </FormDialog>
  );
}
