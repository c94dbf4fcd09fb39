import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgendaPage } from '#shared/agenda/agenda-view.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { ActionProblem } from './action-problem.tsx';
import { AgendaDialogs, type AgendaDialog } from './agenda-dialogs.tsx';
import { AgendaFoot } from './agenda-foot.tsx';
import { AgendaMenu } from './agenda-menu.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { EmptyAgenda } from './empty-agenda.tsx';
import { HeadActions } from '../../ui/head-actions.tsx';
import { Pane, Panes } from '../../ui/layout.tsx';
import { linesOf } from './agenda-lines.ts';
import { focusItemRow, rememberOpener } from './item-focus.ts';
import { PublishByBar } from './publish-by-bar.tsx';
import { SidePane } from './side-pane.tsx';
import { useAgendaChanges } from './use-agenda.ts';
import { useAgendaShortcuts } from './use-agenda-shortcuts.ts';
import { useMoves } from './use-moves.ts';
import { useSelection } from './use-selection.ts';

interface AgendaBuilderProps {
  meeting: MeetingRef;
  page: AgendaPage;
}

/** The order of business and the item being worked on, beside each other. */
export function AgendaBuilder({ meeting, page }: AgendaBuilderProps) {
  const { agenda } = page;
  const changes = useAgendaChanges(meeting);
  const selection = useSelection(agenda);
  const [asked, setAsked] = useState<{ dialog: AgendaDialog; giveBack: () => void } | null>(null);
  const open = (dialog: AgendaDialog) => setAsked({ dialog, giveBack: rememberOpener() });
  const moves = useMoves(changes, focusItemRow);
  const add = () => open({ kind: 'add' });
  useAgendaShortcuts({ onAdd: add });
  const isEmpty = linesOf(agenda).length === 0 && agenda.sections.length === 0;
  const tools = { page, changes, selection, moves, open };
  return (
    <>
      <HeadActions>
        <AgendaMenu {...tools} />
        <Button variant="default" onClick={() => open({ kind: 'preview' })}>
          Preview
        </Button>
        <Button leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />} onClick={add}>
          Add item
        </Button>
      </HeadActions>
      <Panes>
        <Pane kind="main" label="Agenda" foot={<AgendaFoot agenda={agenda} />}>
          <PublishByBar head={page.head} agenda={agenda} />
          <ActionProblem changes={changes} />
          {isEmpty ? <EmptyAgenda {...tools} /> : <AgendaTable {...tools} />}
        </Pane>
        {isEmpty ? null : <SidePane {...tools} />}
      </Panes>
      <AgendaDialogs
        {...tools}
        dialog={asked?.dialog ?? null}
        onClose={() => {
          asked?.giveBack();
          setAsked(null);
        }}
        onAdded={(id) => {
          selection.select(id);
          focusItemRow(id);
        }}
      />
    </>
  );
}
