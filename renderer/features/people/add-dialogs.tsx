import { z } from 'zod';
import { Sector, sectors, Tier, tiers } from '#shared/people/organisation.ts';
import { sectorWords, tierWords } from '#shared/people/people-words.ts';
import { Line, RecordId, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { usePeopleOptions } from './use-people.ts';

export type Adding = 'organisation' | 'post' | 'person';

interface AddDialogProps {
  opened: boolean;
  onClose: () => void;
  onAdded: (show: 'organisations' | 'people', id: string) => void;
}

/** The dialogs behind Add, one at a time. */
export function AddPeopleDialogs({
  adding,
  ...rest
}: Omit<AddDialogProps, 'opened'> & { adding: Adding | null }) {
  return (
    <>
      <AddOrganisationDialog opened={adding === 'organisation'} {...rest} />
      <AddPostDialog opened={adding === 'post'} organisationId={null} {...rest} />
      <AddPersonDialog opened={adding === 'person'} {...rest} />
    </>
  );
}

const NewOrganisation = z.object({
  name: RequiredLine,
  shortName: Line,
  sector: Sector,
  tier: Tier,
  responsibleAuthority: z.boolean(),
});

function AddOrganisationDialog({ opened, onClose, onAdded }: AddDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add an organisation"
      schema={NewOrganisation}
      defaults={{
        ...{ name: '', shortName: '', sector: 'public', tier: 'none' },
        responsibleAuthority: false,
      }}
      submitLabel="Add the organisation"
      onSubmit={async (fields) => {
        const made = await change(client.organisations.create(fields), `${fields.name} added`);
        onAdded('organisations', made.id);
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="name" label="Name" />
          <TextField control={control} name="shortName" label="Short name" isOptional />
          <SelectField
            control={control}
            name="sector"
            label="Sector"
            options={sectors.map((value) => ({ value, label: sectorWords[value] }))}
          />
          <SelectField
            control={control}
            name="tier"
            label="Tier"
            options={tiers.map((value) => ({ value, label: tierWords[value] }))}
          />
          <CheckboxField
            control={control}
            name="responsibleAuthority"
            label="Responsible authority"
            hint="Named by the government as having a duty to co-operate."
          />
        </>
      )}
    </FormDialog>
  );
}

const NewPost = z.object({
  organisationId: RecordId.nullable().refine((id) => id !== null, 'Choose the organisation'),
  title: RequiredLine,
  personId: RecordId.nullable(),
});

/** A post in an organisation, with who is in it where that is known. */
export function AddPostDialog({
  opened,
  onClose,
  onAdded,
  organisationId,
}: AddDialogProps & { organisationId: string | null }) {
  const change = useChange();
  const people = usePeopleOptions();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a post"
      schema={NewPost}
      defaults={{ organisationId, title: '', personId: null }}
      submitLabel="Add the post"
      onSubmit={async ({ organisationId: place, ...fields }) => {
        const made = await change(
          client.posts.create({ organisationId: place, ...fields }),
          `${fields.title} added`,
        );
        onAdded('people', made.id);
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="organisationId"
            label="Organisation"
            options={people.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField control={control} name="title" label="Title of the post" />
          <ComboboxField
            control={control}
            name="personId"
            label="Who is in it"
            options={people.people.map(({ id, name }) => ({ value: id, label: name }))}
            onAdd={async (name) => (await change(client.persons.create({ name }))).id}
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}

const NewPerson = z.object({ honorific: Line, name: RequiredLine, electedMember: z.boolean() });

function AddPersonDialog({ opened, onClose, onAdded }: AddDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a person"
      summary="The name is not published until you decide so."
      schema={NewPerson}
      defaults={{ honorific: '', name: '', electedMember: false }}
      submitLabel="Add the person"
      onSubmit={async (fields) => {
        const made = await change(client.persons.create(fields), `${fields.name} added`);
        onAdded('people', made.id);
      }}
    >
      {({ control }) => (
        <>
          <TextField
            control={control}
            name="honorific"
            label="Title"
            hint="Such as Cllr or Dr."
            isOptional
          />
          <TextField control={control} name="name" label="Name" />
          <CheckboxField control={control} name="electedMember" label="Elected member" />
        </>
      )}
    </FormDialog>
  );
}
