import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { AddBodyDialog } from './add-body-dialog.tsx';
import { ChangeStateDialog, MergeDialog, RenameDialog } from './body-step-dialogs.tsx';

type Shown = 'state' | 'merge' | 'rename' | 'group' | 'remove' | null;

/** What can be done to the body as a whole. */
export function BodyMenu({ page }: { page: BodyPage }) {
  const { body } = page;
  const [shown, setShown] = useState<Shown>(null);
  const close = () => setShown(null);
  const change = useChange();
  const navigate = useNavigate();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="2.25rem" aria-label="Change this body">
            <IconDots size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setShown('group')}>Add a group under it</Menu.Item>
          <Menu.Item onClick={() => setShown('rename')}>Rename</Menu.Item>
          <Menu.Item onClick={() => setShown('state')}>Record a step in its life</Menu.Item>
          <Menu.Item onClick={() => setShown('merge')}>Merge into another body</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setShown('remove')}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AddBodyDialog
        opened={shown === 'group'}
        parentId={body.id}
        onClose={close}
        onAdded={(slug) =>
          void navigate({
            to: '/partnerships/$body/$tab',
            params: { body: slug, tab: 'overview' },
          })
        }
      />
      <RenameDialog page={page} opened={shown === 'rename'} onClose={close} />
      <ChangeStateDialog page={page} opened={shown === 'state'} onClose={close} />
      <MergeDialog page={page} opened={shown === 'merge'} onClose={close} />
      <ConfirmDialog
        opened={shown === 'remove'}
        title={`Remove ${body.name}?`}
        sentence="Only a body entered by mistake is removed. One that is no more gets a step in its life, and stays on record."
        confirmLabel="Remove it"
        isDestructive
        onCancel={close}
        onConfirm={async () => {
          await client.bodies.remove({ target: body });
          close();
          await navigate({ to: '/partnerships' });
          await change(Promise.resolve(), `${body.name} removed`);
        }}
      />
    </>
  );
}
