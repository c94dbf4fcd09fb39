import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useBoundField, type BoundProps } from './bound-field.ts';
import { FieldWarning } from './field-warning.tsx';
import styles from './fields.module.css';

export interface ComboboxChoice {
  value: string;
  label: string;
  /** Quiet, at the right: the body of a post. Searched as well. */
  detail?: string;
}

interface ComboboxFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  /** In the order to show: recent first. */
  options: readonly ComboboxChoice[];
  placeholder?: string;
  /** The last line, `Add “…”`; answers with the value of what was made, or null if nothing was. */
  onAdd?: (text: string) => Promise<string | null> | string | null;
  /** Text that is no option may stay as the value itself. */
  allowsOtherText?: boolean;
}

/** More than this are not drawn; typing narrows them. */
const mostShown = 60;

/** One of many: type to narrow, arrows to choose, `Add …` last. The value is null when emptied. */
export function ComboboxField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: ComboboxFieldProps<Values, Name, Output>) {
  const { options, placeholder, onAdd, allowsOtherText = false } = props;
  const { value, set, onBlur, shared } = useBoundField(props);
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  });
  const current: unknown = value;
  const chosen = options.find((option) => option.value === current);
  const settled = chosen?.label ?? (allowsOtherText && typeof current === 'string' ? current : '');
  const text = typed ?? settled;
  const hits = matching(options, typed ?? '').slice(0, mostShown);
  const wanted = text.trim();
  const isNew = wanted !== '' && !options.some(({ label }) => sameWords(label, wanted));

  const choose = (next: string | null) => {
    set(next);
    setTyped(null);
    combobox.closeDropdown();
  };
  const submit = async (option: string) => {
    if (option !== addValue) choose(option);
    else choose((await onAdd?.(wanted)) ?? (typeof current === 'string' ? current : null));
  };
  const leave = () => {
    combobox.closeDropdown();
    if (typed !== null) {
      const exact = options.find(({ label }) => sameWords(label, typed));
      if (typed.trim() === '') choose(null);
      else if (exact !== undefined) choose(exact.value);
      else if (allowsOtherText) choose(typed.trim());
      else setTyped(null);
    }
    onBlur();
  };

  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={(option) => void submit(option)}>
        <Combobox.Target withExpandedAttribute>
          <InputBase
            {...shared}
            role="combobox"
            autoComplete="off"
            placeholder={placeholder ?? 'Type to search'}
            rightSection={<IconSelector size={16} stroke={1.6} aria-hidden="true" />}
            rightSectionPointerEvents="none"
            value={text}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.selectFirstOption();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah="16rem" style={{ overflowY: 'auto' }} aria-label={props.label}>
            {hits.map((option) => (
              <Combobox.Option
                key={option.value}
                value={option.value}
                active={option.value === current}
              >
                <span className={styles.option}>
                  <span>{option.label}</span>
                  {option.detail === undefined ? null : (
                    <span className={styles.optionDetail}>{option.detail}</span>
                  )}
                </span>
              </Combobox.Option>
            ))}
            {hits.length === 0 && (onAdd === undefined || !isNew) ? (
              <Combobox.Empty>Nothing matches “{wanted}”</Combobox.Empty>
            ) : null}
            {onAdd !== undefined && isNew ? (
              <Combobox.Option value={addValue}>Add “{wanted}”</Combobox.Option>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

/** No record has this value: ids are UUIDs. */
const addValue = 'add';

function matching(options: readonly ComboboxChoice[], typed: string): readonly ComboboxChoice[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return options.filter(({ label, detail = '' }) => {
    const text = `${label} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
