import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { ActionStep } from './action-step-dialog.tsx';

interface ActionMenuProps {
  view: ActionView;
  onStep: (step: ActionStep) => void;
}

/** What else can be done with an action. */
export function ActionMenu({ view, onStep }: ActionMenuProps) {
  const router = useRouter();
  const { action, meeting, threadId } = view;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`More for ${action.ref}`} data-step-opener="">
          <IconDots size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {action.state === 'open' ? (
          <>
            <Menu.Item onClick={() => onStep('cannot_deliver')}>
              {action.cannotDeliverOn === null ? 'Cannot deliver' : 'Change the notice'}
            </Menu.Item>
            <Menu.Item onClick={() => onStep('due')}>Change the due date</Menu.Item>
            <Menu.Item onClick={() => onStep('owner')}>Change the owner</Menu.Item>
            <Menu.Item onClick={() => onStep('close')}>Close with evidence</Menu.Item>
          </>
        ) : (
          <Menu.Item onClick={() => onStep('reopen')}>Reopen</Menu.Item>
        )}
        <Menu.Divider />
        {threadId === null ? (
          <Menu.Item onClick={() => onStep('matter')}>Put into a matter</Menu.Item>
        ) : null}
        {meeting === null ? null : (
          <Menu.Item onClick={() => void router.navigate({ href: `${meeting.path}/minutes` })}>
            Open its minutes
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
