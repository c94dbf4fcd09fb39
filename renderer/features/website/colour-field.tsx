import { Anchor } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import type { ColourVerdict } from '#shared/website/colour.rules.ts';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './website.module.css';

interface ColourFieldProps<Values extends FieldValues, Name extends FieldPath<Values>, Output> {
  control: Control<Values, unknown, Output>;
  name: Name;
  label: string;
  hint: string;
  /** Whether the colour can be read, as the core judges it. */
  judge: (colour: string) => ColourVerdict;
}

const hex = /^#[0-9a-f]{6}$/;

/** A colour, typed or chosen, with its contrast as it changes and the nearest one that can be read. */
export function ColourField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>({ control, name, label, hint, judge }: ColourFieldProps<Values, Name, Output>) {
  const { field } = useController({ control, name });
  const typed: unknown = field.value;
  const colour = typeof typed === 'string' ? typed.trim().toLowerCase() : '';
  const verdict = hex.test(colour) ? judge(colour) : null;
  return (
    <div className={styles.colour}>
      <div className={styles.colourInputs}>
        <TextField control={control} name={name} label={label} hint={hint} />
        <input
          type="color"
          className={styles.swatch}
          aria-label={`Choose: ${label}`}
          value={verdict === null ? '#000000' : colour}
          onChange={(event) => field.onChange(event.currentTarget.value)}
          onBlur={field.onBlur}
        />
      </div>
      {verdict === null ? null : (
        <p className={styles.verdictLine} aria-live="polite">
          <Mark tone={verdict.passes ? 'good' : 'bad'}>
            {verdict.passes ? verdict.sentence : `${verdict.sentence} It is not saved.`}
          </Mark>
        </p>
      )}
      {verdict === null || verdict.nearest === null ? null : (
        <Anchor component="button" type="button" onClick={() => field.onChange(verdict.nearest)}>
          Use {verdict.nearest}
        </Anchor>
      )}
    </div>
  );
}
