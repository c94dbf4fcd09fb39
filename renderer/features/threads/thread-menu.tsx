import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Thread } from '#shared/threads/thread.ts';
import { client } from '../../api/client.ts';

interface ThreadMenuProps {
  thread: Thread;
  today: CivilDate;
  attempt: (work: Promise<unknown>, done: string, after?: () => void) => void;
  onEdit: () => void;
}

/** What else can be done with a matter. */
export function ThreadMenu({ thread, today, attempt, onEdit }: ThreadMenuProps) {
  const router = useRouter();
  const remove = () =>
    attempt(
      client.threads.remove({ target: thread }),
      `${thread.title} is removed`,
      () => void router.navigate({ href: '/threads' }),
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>Change name and note</Menu.Item>
        <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
        <Menu.Divider />
        {thread.closedOn === null ? (
          <Menu.Item
            onClick={() =>
              attempt(
                client.threads.close({ target: thread, on: today }),
                `${thread.title} is closed`,
              )
            }
          >
            Close the matter
          </Menu.Item>
        ) : (
          <Menu.Item
            onClick={() =>
              attempt(client.threads.reopen({ target: thread }), `${thread.title} is open again`)
            }
          >
            Reopen the matter
          </Menu.Item>
        )}
        <Menu.Item onClick={remove}>Remove</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
