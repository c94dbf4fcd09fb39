import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconMail, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { KeyHints } from '../../ui/kbd.tsx';
import { Pane, Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ActionInspector } from './action-inspector.tsx';
import { ActionsFilters } from './actions-filters.tsx';
import styles from './actions.module.css';
import { DecisionInspector } from './decision-inspector.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { LettersDialog } from './letters-dialog.tsx';
import { NewActionDialog } from './new-action-dialog.tsx';
import { focusSelected } from './register-focus.ts';
import { RegistersView } from './registers-view.tsx';
import { useActionsAddress } from './use-actions-address.ts';
import { useRegisters, type Registers } from './use-registers.ts';

type Asked = 'letters' | 'export' | null;

/** Nothing falls off: every action and decision of every partnership, late first. */
export function ActionsPage() {
  const { address, go } = useActionsAddress();
  const registers = useRegisters(address);
  const [asked, setAsked] = useState<Asked>(null);
  const add = () => go({ isAdding: true }, { replace: true });
  useShortcuts('Actions and decisions', [
    { keys: 'N', name: 'Add an action', run: add },
    { keys: 'Enter', name: 'Open the selected action or decision' },
    { keys: 'Ctrl+C', name: 'Copy the row' },
  ]);
  const close = () => {
    focusSelected();
    go({ actionId: null, decisionId: null }, { replace: true });
  };
  const openCount = registers.actions.data?.open ?? 0;
  return (
    <>
      <PageHead
        title="Actions and decisions"
        summary={summaryOf(registers)}
        actions={
          <HeadButtons
            canWrite={openCount > 0}
            onAdd={add}
            onWrite={() => setAsked('letters')}
            onExport={() => setAsked('export')}
          />
        }
      >
        <ActionsFilters address={address} registers={registers} go={go} />
      </PageHead>
      <Panes>
        <Pane kind="main" label="Registers" foot={<Foot />}>
          <div className={styles.list}>
            <Shown registers={registers} address={address} go={go} onAdd={add} />
          </div>
        </Pane>
        {address.actionId !== null ? (
          <ActionInspector key={address.actionId} id={address.actionId} onClose={close} />
        ) : address.decisionId !== null ? (
          <DecisionInspector key={address.decisionId} id={address.decisionId} onClose={close} />
        ) : null}
      </Panes>
      <NewActionDialog
        opened={address.isAdding}
        bodyId={registers.bodyId}
        bodies={registers.bodies}
        onClose={() => go({ isAdding: false }, { replace: true })}
        onAdded={(id) => go({ isAdding: false, actionId: id, decisionId: null }, { replace: true })}
      />
      <LettersDialog
        opened={asked === 'letters'}
        filters={registers.actionFilters}
        onClose={() => setAsked(null)}
      />
      <ExportDialog
        opened={asked === 'export'}
        show={address.show}
        registers={registers}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

type ShownProps = Parameters<typeof RegistersView>[0];

/** Loading and failures of both registers, then what they hold. */
function Shown(props: Omit<ShownProps, 'actions' | 'decisions'> & { registers: Registers }) {
  const { actions, decisions } = props.registers;
  const failed = [actions, decisions].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return (
      <ErrorPanel
        level={2}
        title="The actions and decisions cannot be shown"
        sentence={failureSentence(failed.error)}
        onRetry={() => {
          void actions.refetch();
          void decisions.refetch();
        }}
      />
    );
  }
  if (actions.data === undefined || decisions.data === undefined) {
    return <LoadingRows sentence="Opening the actions and decisions" rows={8} />;
  }
  return <RegistersView {...props} actions={actions.data} decisions={decisions.data} />;
}

interface HeadButtonsProps {
  canWrite: boolean;
  onAdd: () => void;
  onWrite: () => void;
  onExport: () => void;
}

function HeadButtons({ canWrite, onAdd, onWrite, onExport }: HeadButtonsProps) {
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
          <Menu.Item onClick={onExport}>Save as a spreadsheet</Menu.Item>
          <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
        disabled={!canWrite}
        onClick={onWrite}
      >
        Write reminder emails
      </Button>
      <Button leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />} onClick={onAdd}>
        New action
      </Button>
    </>
  );
}

function Foot() {
  return (
    <>
      <span className={styles.quiet}>Late is counted in working days</span>
      <KeyHints
        hints={[
          { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
          { keys: ['Enter'], does: 'open' },
          { keys: ['N'], does: 'new action' },
          { keys: ['?'], does: 'all shortcuts' },
        ]}
      />
    </>
  );
}

/** `38 open actions, 4 late. 2 decisions wait for ratification.` */
function summaryOf({ actions, decisions }: Registers): string {
  if (actions.data === undefined || decisions.data === undefined) return 'Reading the registers.';
  const { awaiting } = decisions.data;
  const wait =
    awaiting === 0
      ? ''
      : ` ${countOf(awaiting, 'decision waits', 'decisions wait')} for ratification.`;
  return `${actions.data.sentence}${wait}`;
}
