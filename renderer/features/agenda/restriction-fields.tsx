import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { Ground } from '#shared/agenda/restriction.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import styles from './agenda.module.css';
import {
  groundValue,
  type RestrictionInput,
  type RestrictionValues,
} from './restriction-values.ts';

interface RestrictionFieldsProps {
  control: Control<RestrictionInput, unknown, RestrictionValues>;
  grounds: readonly Ground[];
  today: CivilDate;
  /** What the item is called among ourselves, to check the public title against. */
  title: string;
}

/** The ground, the reasons and the words for the public of a withheld item. */
export function RestrictionFields({ control, grounds, today, title }: RestrictionFieldsProps) {
  const ground = useWatch({ control, name: 'ground' });
  const publicTitle = useWatch({ control, name: 'publicTitle' });
  const chosen = grounds.find(({ scheme, code }) => groundValue(scheme, code) === ground);
  const isConfidential = chosen?.for === 'confidential';
  const options = grounds.map(({ scheme, code, name, words }) => ({
    value: groundValue(scheme, code),
    label: scheme === 'schedule_12a' ? `${name}. ${words}` : words,
  }));
  const isListed = options.some(({ value }) => value === ground);
  const kept = isListed || ground === null ? [] : [{ value: ground, label: codeWords(ground) }];
  return (
    <>
      <SelectField
        control={control}
        name="ground"
        label={isSchedule12A(grounds) ? 'Schedule 12A paragraph' : 'Ground'}
        options={[...options, ...kept]}
        placeholder="Choose the ground"
      />
      {chosen === undefined || chosen.note === '' ? null : (
        <p className={styles.hint}>{chosen.note}</p>
      )}
      <TextAreaField
        control={control}
        name="publicReason"
        label="Reason that the public will read"
        isRecord
        isOptional={isConfidential}
      />
      {isConfidential ? null : (
        <TextAreaField
          control={control}
          name="publicInterestReason"
          label="Why keeping it private outweighs publishing it"
          hint="For the file. Never printed."
        />
      )}
      <DateField
        control={control}
        name="reviewOn"
        label="Review the restriction on"
        today={today}
        isOptional={isConfidential}
      />
      <TextField
        control={control}
        name="publicTitle"
        label="Title for the public"
        hint="Leave it empty where the item’s own title gives nothing away."
        isOptional
      />
      <CheckboxField
        control={control}
        name="titleChecked"
        label={`I have checked that “${publicTitle.trim() === '' ? title : publicTitle}” gives nothing away`}
      />
    </>
  );
}

function isSchedule12A(grounds: readonly Ground[]): boolean {
  return grounds[0]?.scheme === 'schedule_12a';
}

/** Several paragraphs, as they were entered elsewhere: `Paragraphs 1, 2`. */
function codeWords(ground: string): string {
  return `Paragraphs ${ground.split(':').slice(1).join(':')}`;
}
