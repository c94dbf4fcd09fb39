import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

interface RowMenuProps {
  /** What the menu is about: `Change the link to Public Service Board`. */
  label: string;
  items: readonly { name: string; onClick: () => void }[];
}

/** What can be done to one row. */
export function RowMenu({ label, items }: RowMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={label}>
          <IconDots size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ name, onClick }) => (
          <Menu.Item key={name} onClick={onClick}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
