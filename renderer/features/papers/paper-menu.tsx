import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { type PaperStepKind, PaperStepDialog } from './paper-step-dialog.tsx';
import { type Attempt, saveVersion } from './use-papers.ts';

interface PaperMenuProps {
  view: PaperView;
  page: PapersPage;
  attempt: Attempt;
  onRemoved: () => void;
}

/** What else can be done with a paper. */
export function PaperMenu({ view, page, attempt, onRemoved }: PaperMenuProps) {
  const [kind, setKind] = useState<PaperStepKind>('to_follow');
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { paper, version } = view;
  const ask = (next: PaperStepKind) => () => {
    setKind(next);
    setAsking(true);
  };
  const remove = () =>
    attempt(client.papers.remove({ target: paper }), 'The paper is removed', onRemoved);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={button} aria-label={`More for ${paper.title}`}>
            <IconDots size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {version === null ? null : (
            <Menu.Item onClick={() => void saveVersion(version.id)}>Save the file</Menu.Item>
          )}
          <StateSteps view={view} page={page} attempt={attempt} ask={ask} />
          <Menu.Divider />
          {paper.state === 'withdrawn' ? null : (
            <Menu.Item onClick={ask('withdraw')}>Withdraw</Menu.Item>
          )}
          <Menu.Item onClick={remove}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PaperStepDialog
        kind={kind}
        opened={isAsking}
        view={view}
        urgencyWords={page.urgencyWords}
        onClose={() => {
          setAsking(false);
          // The line of the menu that asked is gone.
          focusSoon(() => button.current);
        }}
      />
    </>
  );
}

interface StateStepsProps extends Omit<PaperMenuProps, 'onRemoved'> {
  ask: (kind: PaperStepKind) => () => void;
}

/** The states that the paper is not in already. */
function StateSteps({ view, page, attempt, ask }: StateStepsProps) {
  const { paper, version } = view;
  if (paper.state === 'withdrawn') {
    const reinstate = () =>
      attempt(client.papers.reinstate({ target: paper }), 'The paper is reinstated');
    return <Menu.Item onClick={reinstate}>Reinstate</Menu.Item>;
  }
  const receive = () =>
    attempt(
      client.papers.markReceived({ target: paper, receivedOn: page.today }),
      'The paper is in',
    );
  const expect = () =>
    attempt(client.papers.markExpected({ target: paper }), 'The paper is awaited');
  return (
    <>
      {paper.state === 'received' ? null : (
        <Menu.Item onClick={receive}>
          {version === null ? 'It is in, on paper' : 'It is in, in time'}
        </Menu.Item>
      )}
      {paper.state === 'expected' || version !== null ? null : (
        <Menu.Item onClick={expect}>Still awaited</Menu.Item>
      )}
      <Menu.Item onClick={ask('to_follow')}>
        {paper.state === 'to_follow' ? 'Change the reasons' : 'Mark to follow'}
      </Menu.Item>
      <Menu.Item onClick={ask('late')}>
        {paper.state === 'late' ? 'Change the reasons' : 'Take as a late paper'}
      </Menu.Item>
    </>
  );
}
