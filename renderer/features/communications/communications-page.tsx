import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadActions, HeadSummary } from '../../ui/head-actions.tsx';
import { Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { showToast } from '../../ui/toast-list.ts';
import { CommunicationDialog } from './communication-dialog.tsx';
import { focusSelected } from './communication-focus.ts';
import { CommunicationInspector } from './communication-inspector.tsx';
import { CommunicationsList } from './communications-list.tsx';
import {
  type Communications,
  useCommunications,
  useCommunicationsAddress,
} from './use-communications-address.ts';

/** What is said to the public, to partners and to members, and when it is due (S-248 to S-254). */
export function CommunicationsPage() {
  const { address, go } = useCommunicationsAddress();
  const communications = useCommunications(address);
  const { page } = communications;
  const [isAdding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useShortcuts('Communications', [
    { keys: 'N', name: 'Add an entry', run: add },
    { keys: 'Enter', name: 'Open the selected entry' },
    { keys: 'Ctrl+C', name: 'Copy the row' },
  ]);
  if (page.isError && page.data === undefined) {
    return (
      <ErrorPanel
        level={2}
        title="The communications cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined)
    return <LoadingRows sentence="Opening the communications" rows={6} />;
  const { data } = page;
  const selected = data.views.find(({ communication }) => communication.id === address.entryId);
  return (
    <>
      <HeadSummary>{data.sentence}</HeadSummary>
      <HeadActions>
        <HeadButtons communications={communications} onAdd={add} />
      </HeadActions>
      <Panes>
        <CommunicationsList
          data={data}
          address={address}
          bodies={communications.bodies}
          go={go}
          onAdd={add}
        />
        {selected === undefined ? null : (
          <CommunicationInspector
            key={selected.communication.id}
            view={selected}
            today={data.today}
            onClose={() => {
              focusSelected();
              go({ entryId: null }, { replace: true });
            }}
          />
        )}
      </Panes>
      <CommunicationDialog
        opened={isAdding}
        view={null}
        bodyId={communications.bodyId}
        today={data.today}
        onClose={() => setAdding(false)}
        onSaved={(entryId) => go({ entryId, state: 'open' }, { replace: true })}
      />
    </>
  );
}

function HeadButtons({
  communications,
  onAdd,
}: {
  communications: Communications;
  onAdd: () => void;
}) {
  const save = async (form: 'csv' | 'xlsx') => {
    try {
      const { filters } = communications;
      const file = await client.communications.exportFile({ filters, form });
      saveFile(file);
      showToast(`${file.name} is saved`);
    } catch (error) {
      showToast(failureSentence(error));
    }
  };
  return (
    <>
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
          <Menu.Item onClick={() => void save('xlsx')}>Save as an Excel workbook</Menu.Item>
          <Menu.Item onClick={() => void save('csv')}>Save as CSV</Menu.Item>
          <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />} onClick={onAdd}>
        New entry
      </Button>
    </>
  );
}
