import { z } from 'zod';
import {
  AccessRegime,
  accessRegimes,
  BodyKind,
  bodyKinds,
  parentLinkKinds,
} from '#shared/bodies/body.ts';
import { accessRegimeWords, bodyKindWords, linkKindWords } from '#shared/bodies/body-words.ts';
import { RecordId, RequiredLine, Line } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { regimeMeaning } from './regime-meaning.ts';
import { useBodyOptions } from './use-partnerships.ts';

const Fields = z.object({
  name: RequiredLine,
  shortName: Line,
  kind: BodyKind,
  parentId: RecordId.nullable(),
  parentKind: z.enum(parentLinkKinds),
  accessRegime: AccessRegime,
});

interface AddBodyDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Gets the slug of the new body. */
  onAdded: (slug: string) => void;
  /** Under which body it is put at first. */
  parentId?: string;
}

/** A new body: its name, its kind, where it stands and which rules of access bind it. */
export function AddBodyDialog({ opened, onClose, onAdded, parentId }: AddBodyDialogProps) {
  const bodies = useBodyOptions();
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a partnership or group"
      summary="Everything else can be filled in later. Each thing you enter is saved as you type."
      size="medium"
      schema={Fields}
      defaults={{
        ...{ name: '', shortName: '', accessRegime: 'voluntary' },
        kind: parentId === undefined ? 'thematic_partnership' : 'delivery_group',
        parentId: parentId ?? null,
        parentKind: parentId === undefined ? 'reports_performance_to' : 'delivery_group_of',
      }}
      submitLabel="Add it"
      onSubmit={async ({ parentId: bodyId, parentKind, ...fields }) => {
        const parent = bodyId === null ? {} : { parent: { bodyId, kind: parentKind } };
        const body = await change(
          client.bodies.create({ ...fields, ...parent }),
          `${fields.name} added`,
        );
        onAdded(body.slug);
      }}
    >
      {({ control, watch }) => (
        <>
          <TextField control={control} name="name" label="Name" />
          <TextField
            control={control}
            name="shortName"
            label="Short name"
            hint="Used in lists and in the tree."
            isOptional
          />
          <SelectField
            control={control}
            name="kind"
            label="Kind"
            options={choicesOf(bodyKinds, bodyKindWords)}
          />
          <ComboboxField
            control={control}
            name="parentId"
            label="Reports to"
            isOptional
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {watch('parentId') === null ? null : (
            <SelectField
              control={control}
              name="parentKind"
              label="In which way"
              options={choicesOf(parentLinkKinds, linkKindWords)}
            />
          )}
          <SelectField
            control={control}
            name="accessRegime"
            label="Access to meetings"
            hint={regimeMeaning[watch('accessRegime')]}
            options={choicesOf(accessRegimes, accessRegimeWords)}
          />
        </>
      )}
    </FormDialog>
  );
}
