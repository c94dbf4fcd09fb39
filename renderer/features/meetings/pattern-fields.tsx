import { Checkbox } from '@mantine/core';
import { useController, useWatch, type Control } from 'react-hook-form';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '#shared/calendar/date-words.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import { SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { bodyChoices } from './meeting-choices.ts';
import styles from './meetings.module.css';
import type { PlanDraft, PlanValues } from './plan-values.ts';

type PlanControl = Control<PlanDraft, unknown, PlanValues>;

interface PatternFieldsProps {
  control: PlanControl;
  bodies: readonly MeetingBody[];
  today: CivilDate;
}

/** Whose meetings, how their days are found, and for how long. */
export function PatternFields({ control, bodies, today }: PatternFieldsProps) {
  return (
    <>
      <ComboboxField
        control={control}
        name="bodyId"
        label="Partnership"
        options={bodyChoices(bodies)}
      />
      <SegmentedField
        control={control}
        name="kind"
        label="Pattern"
        options={[
          { value: 'monthly', label: 'A weekday of the month' },
          { value: 'weekly', label: 'Every few weeks' },
          { value: 'relative', label: 'Around another partnership' },
        ]}
      />
      <KindFields control={control} bodies={bodies} />
      <SideBySide>
        <DateField control={control} name="from" label="From" today={today} />
        <DateField control={control} name="to" label="To" today={today} />
      </SideBySide>
    </>
  );
}

function KindFields({ control, bodies }: Pick<PatternFieldsProps, 'control' | 'bodies'>) {
  const [kind, bodyId] = useWatch({ control, name: ['kind', 'bodyId'] });
  switch (kind) {
    case 'monthly':
      return (
        <>
          <SideBySide>
            <SelectField control={control} name="nth" label="Which" options={nths} />
            <SelectField control={control} name="weekday" label="Weekday" options={weekdays} />
          </SideBySide>
          <MonthsField control={control} />
        </>
      );
    case 'weekly':
      return (
        <NumberField
          control={control}
          name="every"
          label="Weeks between meetings"
          hint="The first meeting is on the first day below."
        />
      );
    case 'relative':
      return (
        <SideBySide columns="6rem 8rem 1fr">
          <NumberField control={control} name="workingDays" label="Working days" />
          <SelectField
            control={control}
            name="side"
            label="Side"
            options={[
              { value: 'before', label: 'before' },
              { value: 'after', label: 'after' },
            ]}
          />
          <ComboboxField
            control={control}
            name="toBodyId"
            label="Each meeting of"
            options={bodyChoices(bodies).filter(({ value }) => value !== bodyId)}
          />
        </SideBySide>
      );
  }
}

function MonthsField({ control }: { control: PlanControl }) {
  const { field } = useController({ control, name: 'months' });
  return (
    <Checkbox.Group
      label="Months"
      value={field.value}
      onChange={field.onChange}
      error={field.value.length === 0 ? 'Choose at least one month' : undefined}
    >
      <div className={styles.months}>
        {MONTH_NAMES.map((name, index) => (
          <Checkbox key={name} value={String(index + 1)} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

const nths = ['First', 'Second', 'Third', 'Fourth', 'Last'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

const weekdays = Object.entries(WEEKDAY_NAMES).map(([value, label]) => ({ value, label }));
