import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Prose, RecordId } from '#shared/record.ts';
import { waysOfChoosing, WayOfChoosing, type SeatView } from '#shared/seats/seat.ts';
import { wayOfChoosingWords } from '#shared/seats/seat-words.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { personChoices, postChoices } from './people-choices.ts';
import { usePeopleOptions } from './use-partnerships.ts';

interface SeatDialogProps {
  view: SeatView;
  today: CivilDate;
  opened: boolean;
  onClose: () => void;
}

const Filling = z
  .object({
    postId: RecordId.nullable(),
    personId: RecordId.nullable(),
    howChosen: WayOfChoosing,
    termFrom: CivilDate.nullable(),
    termTo: CivilDate.nullable(),
  })
  .refine(({ postId, personId }) => postId !== null || personId !== null, {
    path: ['postId'],
    error: 'Choose a post or a person',
  });

/** Gives the seat to a post, or to a person who is in none. */
export function FillSeatDialog({ view, today, opened, onClose }: SeatDialogProps) {
  const { seat, title } = view;
  const people = usePeopleOptions();
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={`Who sits for ${title}`}
      schema={Filling}
      defaults={{
        ...{ postId: null, personId: null, howChosen: seat.howChosen },
        ...{ termFrom: null, termTo: null },
      }}
      submitLabel="Fill the seat"
      onSubmit={(fields) =>
        change(client.seats.fill({ target: seat, ...fields }), `${title} filled`)
      }
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="postId"
            label="Post"
            options={postChoices(people)}
            isOptional
          />
          <ComboboxField
            control={control}
            name="personId"
            label="Person"
            hint="For somebody who sits there without a post."
            options={personChoices(people)}
            isOptional
          />
          <SelectField
            control={control}
            name="howChosen"
            label="How chosen"
            options={choicesOf(waysOfChoosing, wayOfChoosingWords)}
          />
          <SideBySide>
            <DateField
              control={control}
              name="termFrom"
              label="From day"
              today={today}
              lean="past"
              isOptional
            />
            <DateField control={control} name="termTo" label="Last day" today={today} isOptional />
          </SideBySide>
        </>
      )}
    </FormDialog>
  );
}

const Notice = z.object({
  noticeOn: CivilDate,
  leavesOn: CivilDate.nullable().refine((day) => day !== null, 'Enter the last day'),
  chairTold: z.boolean(),
  secretariatTold: z.boolean(),
  note: Prose,
});

/** A written notice of leaving, to the chair and to the secretariat (S-053). */
export function LeavingDialog({ view, today, opened, onClose }: SeatDialogProps) {
  const { seat, title } = view;
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Notice of leaving"
      summary={`${title}. The seat is vacant from the day after the last day.`}
      schema={Notice}
      defaults={{
        noticeOn: seat.leavingNoticeOn ?? today,
        leavesOn: seat.leavesOn,
        chairTold: seat.leavingChairTold,
        secretariatTold: seat.leavingSecretariatTold,
        note: seat.leavingNote,
      }}
      submitLabel="Record the notice"
      onSubmit={async ({ leavesOn, ...notice }) => {
        await change(
          client.seats.giveNotice({ target: seat, leavesOn, ...notice }),
          'Notice of leaving recorded',
        );
      }}
    >
      {({ control }) => (
        <>
          <SideBySide>
            <DateField
              control={control}
              name="noticeOn"
              label="Day of the notice"
              today={today}
              lean="past"
            />
            <DateField control={control} name="leavesOn" label="Last day" today={today} />
          </SideBySide>
          <CheckboxField control={control} name="chairTold" label="The chair has it in writing" />
          <CheckboxField
            control={control}
            name="secretariatTold"
            label="The secretariat has it in writing"
          />
          <TextAreaField control={control} name="note" label="Note" isOptional />
        </>
      )}
    </FormDialog>
  );
}
