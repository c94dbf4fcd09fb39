import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { type PaperStepKind, PaperStepDialog } from './paper-step-dialog.tsx';
import { saveVersion, usePaperStep } from './use-papers.ts';

interface PaperMenuProps {
  view: PaperView;
  page: PapersPage;
  onRemoved: () => void;
}

/** What else can be done with a paper. */
export function PaperMenu({ view, page, onRemoved }: PaperMenuProps) {
  const step = usePaperStep();
  const [asking, setAsking] = useState<PaperStepKind | null>(null);
  const { paper, version } = view;
  const attempt = (work: Promise<unknown>, done: string, after?: () => void) => {
    step(work, done).then(after, (error: unknown) => {
      announce(failureSentence(error), 'assertive');
      setAsking({ kind: 'refused', sentence: failureSentence(error) });
    });
  };
  const isWithdrawn = paper.state === 'withdrawn';
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={`More for ${paper.title}`} variant="default">
            <IconDots size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {version === null ? null : (
            <Menu.Item onClick={() => void saveVersion(version.id)}>Save the file</Menu.Item>
          )}
          <Menu.Item
            onClick={() => {
              const today = { target: paper, receivedOn: page.today };
              attempt(client.papers.markReceived(today), 'The paper is in');
            }}
          >
            It is in, on paper
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              attempt(client.papers.markExpected({ target: paper }), 'The paper is awaited');
            }}
          >
            Still awaited
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              setAsking({ kind: 'to_follow' });
            }}
          >
            Mark to follow
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              setAsking({ kind: 'late' });
            }}
          >
            Take as a late paper
          </Menu.Item>
          <Menu.Divider />
          {isWithdrawn ? (
            <Menu.Item
              onClick={() => {
                attempt(client.papers.reinstate({ target: paper }), 'The paper is back');
              }}
            >
              Bring it back
            </Menu.Item>
          ) : (
            <Menu.Item
              onClick={() => {
                setAsking({ kind: 'withdraw' });
              }}
            >
              Withdraw it
            </Menu.Item>
          )}
          <Menu.Item
            onClick={() => {
              attempt(client.papers.remove({ target: paper }), 'The paper is removed', onRemoved);
            }}
          >
            Remove it
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PaperStepDialog
        asking={asking}
        view={view}
        page={page}
        onClose={() => {
          setAsking(null);
        }}
      />
    </>
  );
}
