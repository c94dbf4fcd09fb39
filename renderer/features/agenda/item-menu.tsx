import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { AgendaChange, AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import type { AgendaTools } from './agenda-tools.ts';
import { useSaveDocument } from './use-save-document.ts';

/** What can be done to the item as a whole. */
export function ItemMenu({ line, tools }: { line: AgendaLine; tools: AgendaTools }) {
  const { changes, open, selection } = tools;
  const { item, depth } = line;
  const save = useSaveDocument(changes);
  const isTurn = item.kind === 'exclusion' || item.kind === 'readmission';
  const target = { id: item.id, version: item.version };
  const perform = (work: () => Promise<AgendaChange>) => () => void changes.perform(work);
  const remove = async () => {
    const done = await changes.perform(() => client.agenda.removeItem({ target }));
    if (done !== null) selection.select(null);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`Change item ${line.number}`}>
          <IconDots size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item.visibility === 'undecided' && !isTurn ? (
          <Menu.Item onClick={perform(() => client.agenda.makePublic({ target }))}>
            Make public
          </Menu.Item>
        ) : null}
        {depth === 0 && !isTurn ? (
          <Menu.Item onClick={perform(() => client.agenda.makeSubItem({ target }))}>
            Make a part of the item above
          </Menu.Item>
        ) : null}
        {depth === 1 ? (
          <Menu.Item onClick={perform(() => client.agenda.makeItem({ target }))}>
            Make an item of its own
          </Menu.Item>
        ) : null}
        {item.withdrawnOn === null ? (
          <Menu.Item onClick={() => open({ kind: 'withdraw', line })}>Withdraw</Menu.Item>
        ) : (
          <Menu.Item onClick={perform(() => client.agenda.reinstateItem({ target }))}>
            Reinstate
          </Menu.Item>
        )}
        {isTurn ? null : (
          <Menu.Item onClick={() => save(client.reports.template({ itemId: item.id }))}>
            Save a report template
          </Menu.Item>
        )}
        <Menu.Divider />
        {line.whyNotRemovable === null ? (
          <Menu.Item onClick={() => void remove()}>Remove</Menu.Item>
        ) : (
          <Menu.Label>{line.whyNotRemovable}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
