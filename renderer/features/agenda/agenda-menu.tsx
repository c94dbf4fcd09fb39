import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { AgendaAudience } from '#shared/documents/documents.contract.ts';
import type { AgendaState } from '#shared/meetings/meeting.ts';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import type { Tone } from '../../ui/shape.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import { useSaveDocument } from './use-save-document.ts';

const states: Record<AgendaState, { tone: Tone; words: string }> = {
  draft: { tone: 'warn', words: 'Draft' },
  with_chair: { tone: 'progress', words: 'With the chair' },
  cleared: { tone: 'good', words: 'Cleared' },
  published: { tone: 'good', words: 'Published' },
};

/** How far the agenda has come, and what can be done to the whole of it. */
export function AgendaMenu({ page, changes, open }: AgendaTools) {
  const { meeting } = page.agenda;
  const { agendaState, agendaClearedOn } = meeting;
  const { tone, words } = states[agendaState];
  const target = { id: meeting.id, version: meeting.version };
  const save = useSaveDocument(changes);
  const saveAgenda = (audience: AgendaAudience) => () =>
    save(client.documents.agenda({ meetingId: meeting.id, audience }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          <Mark tone={tone}>
            {agendaState === 'cleared' && agendaClearedOn !== null
              ? `Cleared ${formatShortDay(agendaClearedOn)}`
              : words}
          </Mark>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {agendaState === 'draft' ? (
          <Menu.Item
            onClick={() => void changes.perform(() => client.agenda.sendToChair({ target }))}
          >
            Send to the chair
          </Menu.Item>
        ) : null}
        {agendaState === 'draft' || agendaState === 'with_chair' ? (
          <Menu.Item onClick={() => open({ kind: 'cleared' })}>Record as cleared</Menu.Item>
        ) : null}
        {agendaState === 'with_chair' || agendaState === 'cleared' ? (
          <Menu.Item
            onClick={() => void changes.perform(() => client.agenda.returnToDraft({ target }))}
          >
            Return to draft
          </Menu.Item>
        ) : null}
        {agendaState === 'published' ? null : <Menu.Divider />}
        <Menu.Item onClick={() => open({ kind: 'add-section', before: null })}>
          Add a heading
        </Menu.Item>
        <Menu.Item onClick={() => open({ kind: 'templates' })}>Templates</Menu.Item>
        <Menu.Item onClick={() => open({ kind: 'copy' })}>Copy from an earlier meeting</Menu.Item>
        <Menu.Item
          onClick={() =>
            void changes.perform(() => client.agenda.proposeExclusion({ meetingId: meeting.id }))
          }
        >
          Put the exclusion of the public right
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={saveAgenda('public')}>Save the public agenda for Word</Menu.Item>
        <Menu.Item onClick={saveAgenda('members')}>
          Save for Word with what is withheld, for members
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
