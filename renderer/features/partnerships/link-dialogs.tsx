import { z } from 'zod';
import type { BodyPage, ReportingLine } from '#shared/bodies/body-page.ts';
import { linkKinds } from '#shared/bodies/body-records.ts';
import { linkKindWords } from '#shared/bodies/body-words.ts';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Line, RecordId } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { useBodyOptions } from './use-partnerships.ts';

const Details = z.object({
  frequency: Line,
  note: Line,
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
});
const NewLink = Details.extend({
  kind: z.enum(linkKinds),
  turn: z.enum(['to', 'from']),
  otherId: RecordId.nullable().refine((id) => id !== null, 'Choose the other body'),
});

interface AddLinkDialogProps {
  page: BodyPage;
  opened: boolean;
  onClose: () => void;
}

/** Links the body to another, in either direction. */
export function AddLinkDialog({ page, opened, onClose }: AddLinkDialogProps) {
  const { body, today } = page;
  const change = useChange();
  const bodies = useBodyOptions().filter(({ id }) => id !== body.id);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a link"
      size="medium"
      schema={NewLink}
      defaults={{
        ...{ kind: 'reports_performance_to', turn: 'to', otherId: null },
        ...{ frequency: '', note: '', fromDay: null, toDay: null },
      }}
      submitLabel="Add the link"
      onSubmit={async ({ turn, otherId, ...link }) => {
        const ends =
          turn === 'to'
            ? { fromBodyId: body.id, toBodyId: otherId }
            : { fromBodyId: otherId, toBodyId: body.id };
        await change(client.bodies.link({ ...ends, ...link }), 'Link added');
      }}
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="turn"
            label="From"
            options={[
              { value: 'to', label: `${body.name}, to the other body` },
              { value: 'from', label: `The other body, to ${body.name}` },
            ]}
          />
          <SelectField
            control={control}
            name="kind"
            label="Link"
            options={choicesOf(linkKinds, linkKindWords)}
          />
          <ComboboxField
            control={control}
            name="otherId"
            label="Other body"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            control={control}
            name="frequency"
            label="How often"
            hint="Such as once a year."
            isOptional
          />
          <TextField control={control} name="note" label="Note" isOptional />
          <SideBySide>
            <DateField control={control} name="fromDay" label="From day" today={today} isOptional />
            <DateField control={control} name="toDay" label="Last day" today={today} isOptional />
          </SideBySide>
        </>
      )}
    </FormDialog>
  );
}

interface AmendLinkDialogProps {
  line: ReportingLine | null;
  today: CivilDate;
  onClose: () => void;
}

/** A link's details; one that has ended gets its last day. */
export function AmendLinkDialog({ line, today, onClose }: AmendLinkDialogProps) {
  const change = useChange();
  const link = line?.link;
  return (
    <FormDialog
      opened={link !== undefined}
      onClose={onClose}
      title="Edit the link"
      summary={line === null ? undefined : `${line.body.name}, ${line.words}`}
      schema={Details}
      defaults={{
        frequency: link?.frequency ?? '',
        note: link?.note ?? '',
        fromDay: link?.fromDay ?? null,
        toDay: link?.toDay ?? null,
      }}
      submitLabel="Save the link"
      onSubmit={async (changed) => {
        if (link === undefined) return;
        await change(client.bodies.amendLink({ target: link, change: changed }), 'Link changed');
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="frequency" label="How often" isOptional />
          <TextField control={control} name="note" label="Note" isOptional />
          <SideBySide>
            <DateField control={control} name="fromDay" label="From day" today={today} isOptional />
            <DateField control={control} name="toDay" label="Last day" today={today} isOptional />
          </SideBySide>
        </>
      )}
    </FormDialog>
  );
}
