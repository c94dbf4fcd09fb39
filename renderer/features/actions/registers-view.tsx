import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Empty } from '../../ui/empty.tsx';
import { ActionsSection } from './actions-section.tsx';
import styles from './actions.module.css';
import { DecisionsSection } from './decisions-section.tsx';
import { OwnersBoard } from './owners-board.tsx';
import { focusDetails } from './register-focus.ts';
import { isNarrowed, noFilters, type ActionsAddress, type Go } from './use-actions-address.ts';
import type { Registers } from './use-registers.ts';

interface RegistersViewProps {
  actions: NonNullable<Registers['actions']['data']>;
  decisions: NonNullable<Registers['decisions']['data']>;
  address: ActionsAddress;
  go: Go;
  onAdd: () => void;
}

/** Both registers, or the one that was asked for; says what to do where there is nothing. */
export function RegistersView(props: RegistersViewProps) {
  const { actions, decisions, address } = props;
  const { show } = address;
  const isEmpty =
    (show === 'decisions' || actions.actions.length === 0) &&
    (show === 'actions' || show === 'owners' || decisions.decisions.length === 0);
  if (isEmpty) return <Nothing {...props} />;
  return (
    <>
      <Lists {...props} />
      <p className={styles.printNote}>
        Printed from Clear Days. What is not for publication is left out.
      </p>
    </>
  );
}

function Lists({ actions, decisions, address, go }: RegistersViewProps) {
  const { show } = address;
  const isBoth = show === 'both';
  const isFiltered = isNarrowed(address) || address.state !== 'open';
  const select = (id: string) => go({ actionId: id, decisionId: null }, { replace: true });
  const selectDecision = (id: string) => go({ decisionId: id, actionId: null }, { replace: true });
  const open = (choose: (id: string) => void) => (id: string) => {
    choose(id);
    focusDetails();
  };
  if (show === 'owners') {
    return (
      <OwnersBoard
        actions={actions.actions}
        today={actions.today}
        selectedId={address.actionId}
        onOpen={open(select)}
      />
    );
  }
  return (
    <>
      {show === 'decisions' ? null : (
        <ActionsSection
          actions={actions.actions}
          today={actions.today}
          selectedId={address.actionId}
          empty={isFiltered ? 'No action fits the filters.' : 'No open actions.'}
          onAll={isBoth ? () => go({ show: 'actions' }) : null}
          onSelect={select}
          onOpen={open(select)}
        />
      )}
      {show === 'actions' ? null : (
        <DecisionsSection
          decisions={decisions.decisions}
          selectedId={address.decisionId}
          empty={isFiltered ? 'No decision fits the filters.' : 'No decisions yet.'}
          onAll={isBoth ? () => go({ show: 'decisions' }) : null}
          onSelect={selectDecision}
          onOpen={open(selectDecision)}
        />
      )}
    </>
  );
}

/** Nothing fits the filters, or nothing is recorded yet. */
function Nothing({ address, go, onAdd }: RegistersViewProps) {
  const { show, find } = address;
  const isFiltered = isNarrowed(address) || address.state !== 'open';
  if (isFiltered) {
    return (
      <Empty
        title={find === '' ? 'Nothing fits the filters' : `Nothing matches “${find}”`}
        sentence="Only what fits all the filters at once is shown."
        actions={
          <Button variant="default" onClick={() => go(noFilters)}>
            Clear the filters
          </Button>
        }
      />
    );
  }
  if (show === 'decisions') {
    return (
      <Empty
        icon={IconChecklist}
        title="No decisions yet"
        sentence="Record them in the minutes with /d. Each carries its reasons, and the accountable body’s answer is followed here."
      />
    );
  }
  return (
    <Empty
      icon={IconChecklist}
      title={show === 'both' ? 'No actions yet' : 'No open actions'}
      sentence="Record them in the minutes with /a, the owner, the day and what is to be done. They go on every next agenda until they are closed with evidence."
      actions={
        <>
          <Button variant="default" onClick={onAdd}>
            Add an action
          </Button>
          <Button variant="default" onClick={() => go({ state: 'all' })}>
            Show closed actions
          </Button>
        </>
      }
    />
  );
}
