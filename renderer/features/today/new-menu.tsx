import { Button, Menu } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';

/** What can be begun from here. Each opens in its own place. */
export function NewMenu() {
  const router = useRouter();
  const go = (href: string) => () => void router.navigate({ href });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          New
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={go('/meetings?new=meeting')}>Meeting</Menu.Item>
        <Menu.Item onClick={go('/meetings?new=pattern')}>Meetings by pattern</Menu.Item>
        <Menu.Item onClick={go('/meetings?new=event')}>Event</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={go('/actions?new=action')}>Action</Menu.Item>
        <Menu.Item onClick={go('/partnerships')}>Partnership</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
