import { Menu } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

export interface Filter {
  /** `Partnership`. */
  name: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** The value that filters nothing: then the button is plain and has no cross. */
  none: string;
}

interface FilterBarProps {
  filters: readonly Filter[];
  /** Before the filters: a segmented control or a search field. */
  children?: ReactNode;
  /** At the right: how the list is sorted, or what the marks mean. */
  note?: ReactNode;
}

/** `name: value` buttons; an active filter is tinted and has a cross that clears it. */
export function FilterBar({ filters, children, note }: FilterBarProps) {
  return (
    <div className={styles.bar}>
      {children}
      {filters.map((filter) => (
        <FilterButton key={filter.name} filter={filter} />
      ))}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}

function FilterButton({ filter }: { filter: Filter }) {
  const { name, value, options, onChange, none } = filter;
  const isActive = value !== none;
  const label = options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className={styles.filter} data-active={isActive}>
      <Menu position="bottom-start" offset={4}>
        <Menu.Target>
          <button type="button" className={styles.button}>
            <span>{name}:</span> <span className={styles.value}>{label}</span>
            {isActive ? null : <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={value} onChange={onChange}>
            {options.map((option) => (
              <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
                {option.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {isActive ? (
        <button
          type="button"
          className={styles.clear}
          aria-label={`Clear ${name}: ${label}`}
          onClick={() => onChange(none)}
        >
          <IconX size={16} stroke={1.6} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
