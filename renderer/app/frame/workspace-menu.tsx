import { Menu } from '@mantine/core';
import { IconChevronDown, IconDoorExit, IconSettings, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useAppServices } from '../services.ts';
import styles from './title-bar.module.css';

/** The workspace by name, and from it any body of the workspace, the settings and another workspace. */
export function WorkspaceMenu() {
  const { workspace, bodies, closeWorkspace } = useAppServices();
  const navigate = useNavigate();
  if (workspace === null) return null;
  const openBody = (slug: string) =>
    void navigate({ to: '/partnerships/$body/$tab', params: { body: slug, tab: 'overview' } });
  return (
    <Menu position="bottom-start" width="20rem" offset={4}>
      <Menu.Target>
        <button type="button" className={styles.workspace}>
          <span className={styles.workspaceName}>{workspace.name}</span>
          {workspace.isSample ? <span className={styles.tag}>Sample</span> : null}
          {workspace.readOnly ? <span className={styles.tag}>Read only</span> : null}
          <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {bodies.length === 0 ? null : (
          <>
            <Menu.Label>Go to a partnership</Menu.Label>
            <div className={styles.bodies}>
              {bodies.map(({ slug, name }) => (
                <Menu.Item
                  key={slug}
                  leftSection={<IconUsersGroup size={16} stroke={1.6} />}
                  onClick={() => openBody(slug)}
                >
                  {name}
                </Menu.Item>
              ))}
            </div>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.6} />}
          onClick={() => void navigate({ to: '/settings' })}
        >
          Settings of this workspace
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDoorExit size={16} stroke={1.6} />}
          onClick={() => void closeWorkspace()}
        >
          Close and open another workspace
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
