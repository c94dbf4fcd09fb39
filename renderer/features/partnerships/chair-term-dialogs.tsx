import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import type { Body } from '#shared/bodies/body.ts';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Line, RecordId } from '#shared/record.ts';
import { lastDayOfCycle } from '#shared/seats/chair.rules.ts';
import { Office, offices, type ChairTermView } from '#shared/seats/chair-term.ts';
import { officeWords } from '#shared/seats/seat-words.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { personChoices, postChoices } from './people-choices.ts';
import { usePeopleOptions } from './use-partnerships.ts';

const Term = z.object({
  office: Office,
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  note: Line,
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
  endCurrent: z.boolean(),
});

interface StartTermDialogProps {
  body: Body;
  today: CivilDate;
  opened: boolean;
  onClose: () => void;
}

/** A term of office begins; a rotating chair gets the last day that the rotation gives. */
export function StartTermDialog({ body, today, opened, onClose }: StartTermDialogProps) {
  const change = useChange();
  const { chairKind, chairCycleYears } = body;
  const cycle = chairKind === 'rotating' ? chairCycleYears : null;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add a term of office"
      schema={Term}
      defaults={{
        ...{ office: chairKind === 'co_chairs' ? 'co_chair' : 'chair', postId: null, note: '' },
        ...{ personId: null, fromDay: today, endCurrent: true },
        toDay: cycle === null ? null : lastDayOfCycle(today, cycle),
      }}
      submitLabel="Add the term"
      onSubmit={(fields) =>
        change(
          client.seats.startChairTerm({ bodyId: body.id, ...fields }),
          `${officeWords[fields.office]} recorded`,
        )
      }
    >
      {({ control }) => (
        <TermFields control={control} today={today}>
          <CheckboxField
            control={control}
            name="endCurrent"
            label="End the term that runs now on the day before"
          />
        </TermFields>
      )}
    </FormDialog>
  );
}

interface TermDialogProps {
  /** Null while it is closed. */
  view: ChairTermView | null;
  today: CivilDate;
  onClose: () => void;
}

/** Corrects a term that is on record. */
export function AmendTermDialog({ view, today, onClose }: TermDialogProps) {
  const change = useChange();
  const term = view?.term;
  return (
    <FormDialog
      opened={term !== undefined}
      onClose={onClose}
      title="Edit the term of office"
      schema={Term}
      defaults={{
        office: term?.office ?? 'chair',
        postId: term?.postId ?? null,
        personId: term?.personId ?? null,
        note: term?.note ?? '',
        fromDay: term?.fromDay ?? null,
        toDay: term?.toDay ?? null,
        endCurrent: false,
      }}
      submitLabel="Save the term"
      onSubmit={async ({ office, postId, personId, note, fromDay, toDay }) => {
        if (term === undefined) return;
        const changed = { office, postId, personId, note, fromDay, toDay };
        await change(
          client.seats.amendChairTerm({ target: term, change: changed }),
          'Term changed',
        );
      }}
    >
      {({ control }) => <TermFields control={control} today={today} />}
    </FormDialog>
  );
}

const End = z.object({ lastDay: CivilDate });

/** The term that runs gets its last day. */
export function EndTermDialog({ view, today, onClose }: TermDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={view !== null}
      onClose={onClose}
      title="End the term of office"
      summary={view?.holderWords}
      schema={End}
      defaults={{ lastDay: today }}
      submitLabel="End the term"
      onSubmit={async ({ lastDay }) => {
        if (view === null) return;
        await change(client.seats.endChairTerm({ target: view.term, lastDay }), 'Term ended');
      }}
    >
      {({ control }) => (
        <DateField control={control} name="lastDay" label="Last day" today={today} />
      )}
    </FormDialog>
  );
}

interface TermFieldsProps {
  control: Control<z.input<typeof Term>, unknown, z.output<typeof Term>>;
  today: CivilDate;
  children?: ReactNode;
}

function TermFields({ control, today, children }: TermFieldsProps) {
  const people = usePeopleOptions();
  return (
    <>
      <SelectField
        control={control}
        name="office"
        label="Office"
        options={choicesOf(offices, officeWords)}
      />
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
        hint="For somebody who holds it without a post."
        options={personChoices(people)}
        isOptional
      />
      <TextField
        control={control}
        name="note"
        label="Note"
        hint="For a vacant office, such as To be agreed."
        isOptional
      />
      <SideBySide>
        <DateField
          control={control}
          name="fromDay"
          label="From day"
          today={today}
          lean="past"
          isOptional
        />
        <DateField control={control} name="toDay" label="Last day" today={today} isOptional />
      </SideBySide>
      {children}
    </>
  );
}
