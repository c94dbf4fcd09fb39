import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { AgendaSection } from '#shared/agenda/agenda-item.ts';
import type { AgendaPart } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { ExemptBand } from '../../ui/exempt-block.tsx';
import styles from './agenda-table.module.css';
import type { AgendaTools } from './agenda-tools.ts';

interface PartRowsProps {
  part: AgendaPart;
  isFirst: boolean;
  tools: AgendaTools;
}

/** The heading of a part, and the plum band where the public are asked to leave. */
export function PartRows({ part, isFirst, tools }: PartRowsProps) {
  const { section, exempt, continued, lines } = part;
  const hasHeading = section !== null && !continued;
  return (
    <>
      {hasHeading ? (
        <tr className={styles.part}>
          <th scope="rowgroup" colSpan={8}>
            <span className={styles.partLine}>
              <span>{section.title}</span>
              <SectionMenu section={section} tools={tools} />
            </span>
          </th>
        </tr>
      ) : null}
      {!exempt && continued ? (
        <tr className={styles.part}>
          <th scope="rowgroup" colSpan={8}>
            <span className={styles.partLine}>
              {section?.title}, continued. The public may return
            </span>
          </th>
        </tr>
      ) : null}
      {!exempt && section === null && !isFirst ? (
        <tr className={styles.part}>
          <th scope="rowgroup" colSpan={8}>
            <span className={styles.partLine}>The public may return</span>
          </th>
        </tr>
      ) : null}
      {exempt ? (
        <tr className={styles.band}>
          <th scope="rowgroup" colSpan={8}>
            <ExemptBand>{part.title}</ExemptBand>
          </th>
        </tr>
      ) : null}
      {lines.length === 0 ? (
        <tr className={styles.noItems}>
          <td colSpan={8}>No items here yet. Move items here, or add one.</td>
        </tr>
      ) : null}
    </>
  );
}

function SectionMenu({ section, tools }: { section: AgendaSection; tools: AgendaTools }) {
  const { page, changes, open } = tools;
  const { sections } = page.agenda;
  const at = sections.findIndex(({ id }) => id === section.id);
  const target = { id: section.id, version: section.version };
  const above = sections[at - 1];
  const afterNext = sections[at + 2];
  const move = (before: string | null) =>
    void changes.perform(() => client.agenda.moveSection({ target, before }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size="1.5rem"
          aria-label={`Change the heading ${section.title}`}
          className={styles.partMenu ?? ''}
        >
          <IconDots size={16} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => open({ kind: 'rename-section', section })}>Rename</Menu.Item>
        {above === undefined ? null : (
          <Menu.Item onClick={() => move(above.id)}>Move the part up</Menu.Item>
        )}
        {at === sections.length - 1 ? null : (
          <Menu.Item onClick={() => move(afterNext?.id ?? null)}>Move the part down</Menu.Item>
        )}
        <Menu.Item onClick={() => open({ kind: 'add-section', before: section })}>
          Add a heading before this
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={() => void changes.perform(() => client.agenda.removeSection({ target }))}
        >
          Take the heading away
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
