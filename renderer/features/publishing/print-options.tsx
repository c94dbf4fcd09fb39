import { Checkbox } from '@mantine/core';
import type { PrintOptions } from './use-publishing.ts';
import styles from './publishing.module.css';

/** How a pack for print is set. */
export function PrintOptionFields(props: {
  options: PrintOptions;
  onChange: (options: PrintOptions) => void;
}) {
  const { options, onChange } = props;
  return (
    <fieldset className={styles.options}>
      <legend>For printing</legend>
      <Checkbox
        label="A divider page before each item"
        checked={options.dividers}
        onChange={(event) => {
          onChange({ ...options, dividers: event.currentTarget.checked });
        }}
      />
      <Checkbox
        label="Both sides of the sheet: each paper begins on a right-hand page"
        checked={options.doubleSided}
        onChange={(event) => {
          onChange({ ...options, doubleSided: event.currentTarget.checked });
        }}
      />
    </fieldset>
  );
}
