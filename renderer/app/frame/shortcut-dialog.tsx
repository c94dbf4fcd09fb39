import { Modal } from '@mantine/core';
import { useInertBackground } from '../../ui/inert-background.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useShortcutGroups, type Shortcut } from '../../ui/shortcuts.ts';
import { createStore, useStore } from '../../ui/store.ts';
import styles from './shortcut-dialog.module.css';

const opened = createStore(false);

export function openShortcuts(): void {
  opened.set(true);
}

/** Help and shortcuts: what the keys do on this screen, and how to get the rest done by keyboard. */
export function ShortcutDialog() {
  const isOpen = useStore(opened);
  const groups = useShortcutGroups();
  useInertBackground(isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => opened.set(false)}
      title="Help and shortcuts"
      size="46rem"
    >
      <p className={styles.intro}>
        Everything can be done by keyboard. Single letters work while a list has the focus; switch
        them off in Settings.
      </p>
      <div className={styles.groups}>
        {groups.map(({ id, title, shortcuts }) => (
          <section key={id} className={styles.group}>
            <h3 className={styles.heading}>{title}</h3>
            <dl className={styles.list}>
              {byName(shortcuts).map(([name, keys]) => (
                <div key={name} className={styles.row}>
                  <dt className={styles.keys}>
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Two keys for one thing stand on one line: `F1` and `?`. */
function byName(shortcuts: readonly Shortcut[]): [string, string[]][] {
  const names = Map.groupBy(shortcuts, ({ name }) => name);
  return [...names].map(([name, same]) => [name, same.map(({ keys }) => keys)]);
}
