import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { interestKindMeanings, interestKindWords } from '#shared/interests/interest-words.ts';
import { interestKinds } from '#shared/interests/interest.ts';
import { InterestFields, type InterestView } from '#shared/interests/interests.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { useBodyOptions } from './use-interests.ts';
import { usePeopleOptions } from './use-people.ts';

/** Whose register it is. */
export interface InterestHolder {
  personId: string | null;
  postId: string | null;
  name: string;
}

const Fields = InterestFields.refine(
  ({ concerns, organisationId, bodyId }) =>
    concerns !== '' || organisationId !== null || bodyId !== null,
  { path: ['concerns'], error: 'Say what it is an interest in, or choose an organisation' },
);
type FieldsIn = z.input<typeof Fields>;

interface InterestDialogProps {
  opened: boolean;
  /** Null for a new entry. */
  view: InterestView | null;
  holder: InterestHolder;
  today: CivilDate | null;
  onClose: () => void;
}

/** Enters an interest in the standing register, or changes one. */
export function InterestDialog({ opened, view, holder, today, onClose }: InterestDialogProps) {
  const change = useChange();
  if (today === null) return null;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={view === null ? 'Add an interest' : 'Change the interest'}
      summary={holder.name}
      size="medium"
      schema={Fields}
      defaults={valuesOf(view, today)}
      submitLabel={view === null ? 'Add to the register' : 'Save the interest'}
      onSubmit={(fields) =>
        view === null
          ? change(
              client.interests.create({
                ...fields,
                personId: holder.personId,
                postId: holder.postId,
              }),
              'Interest added',
            )
          : change(
              client.interests.change({ target: view.interest, change: fields }),
              'Interest changed',
            )
      }
    >
      {(form) => <InterestFormFields form={form} today={today} />}
    </FormDialog>
  );
}

interface InterestFormFieldsProps {
  form: UseFormReturn<FieldsIn, unknown, InterestFields>;
  today: CivilDate;
}

function InterestFormFields({ form, today }: InterestFormFieldsProps) {
  const { control } = form;
  const people = usePeopleOptions();
  const bodies = useBodyOptions();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <SelectField
        control={control}
        name="kind"
        label="Kind"
        hint={interestKindMeanings[kind]}
        options={interestKinds.map((value) => ({ value, label: interestKindWords[value] }))}
      />
      <SideBySide>
        <ComboboxField
          control={control}
          name="organisationId"
          label="Organisation"
          options={people.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          isOptional
        />
        <ComboboxField
          control={control}
          name="bodyId"
          label="Partnership"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          isOptional
        />
      </SideBySide>
      <TextField
        control={control}
        name="concerns"
        label="In what"
        hint="Items that name it, or the organisation, prompt for a declaration."
        isOptional
      />
      <TextAreaField
        control={control}
        name="nature"
        label="Nature of the interest"
        isRecord
        isOptional
      />
      <CheckboxField
        control={control}
        name="sensitive"
        label="Sensitive interest"
        hint="The monitoring officer agrees that publishing it could put somebody at risk. The public learn that there is one, never its nature."
      />
      <SideBySide>
        <DateField
          control={control}
          name="fromDay"
          label="Since"
          hint="The day they were elected, appointed, or it arose."
          today={today}
          lean="past"
          isOptional
        />
        <DateField
          control={control}
          name="notifiedOn"
          label="Notified"
          hint="Councillors have 28 days."
          today={today}
          lean="past"
          isOptional
        />
      </SideBySide>
      <SideBySide columns="1fr 11rem">
        <TextField
          control={control}
          name="dispensation"
          label="Dispensation"
          hint="Who gave it, and for what."
          isOptional
        />
        <DateField
          control={control}
          name="dispensationUntil"
          label="Until"
          today={today}
          isOptional
        />
      </SideBySide>
    </>
  );
}

function valuesOf(view: InterestView | null, today: CivilDate): FieldsIn {
  if (view === null) {
    return {
      ...{ kind: 'other_registrable', organisationId: null, bodyId: null },
      ...{ concerns: '', nature: '', sensitive: false },
      ...{ notifiedOn: today, fromDay: null, toDay: null },
      ...{ dispensation: '', dispensationUntil: null },
    };
  }
  const { interest } = view;
  return {
    kind: interest.kind,
    organisationId: interest.organisationId,
    bodyId: interest.bodyId,
    concerns: interest.concerns,
    nature: interest.nature,
    sensitive: interest.sensitive,
    notifiedOn: interest.notifiedOn,
    fromDay: interest.fromDay,
    toDay: interest.toDay,
    dispensation: interest.dispensation,
    dispensationUntil: interest.dispensationUntil,
  };
}
