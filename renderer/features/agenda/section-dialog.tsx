import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AgendaSection } from '#shared/agenda/agenda-item.ts';
import { client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FormActions } from '../../ui/fields/form.tsx';
import type { AgendaTools } from './agenda-tools.ts';

interface SectionDialogProps {
  dialog:
    | { kind: 'add-section'; before: AgendaSection | null }
    | { kind: 'rename-section'; section: AgendaSection };
  tools: AgendaTools;
  onClose: () => void;
}

/** The words of a heading. A new one begins at the selected item, where there is one. */
export function SectionDialog({ dialog, tools, onClose }: SectionDialogProps) {
  const { page, changes, selection } = tools;
  const isNew = dialog.kind === 'add-section';
  const [title, setTitle] = useState(isNew ? '' : dialog.section.title);
  const [problem, setProblem] = useState<string | null>(null);
  const from = isNew && dialog.before === null ? selection.line : undefined;
  const fromItem = from?.depth === 0 ? from : undefined;
  const save = async () => {
    if (title.trim() === '') {
      setProblem('Enter the words of the heading');
      return;
    }
    try {
      await changes.attempt(() =>
        isNew
          ? client.agenda.addSection({
              meetingId: page.agenda.meeting.id,
              title,
              before: dialog.before?.id ?? null,
              ...(fromItem === undefined ? {} : { fromItem: fromItem.item.id }),
            })
          : client.agenda.renameSection({
              target: { id: dialog.section.id, version: dialog.section.version },
              title,
            }),
      );
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={isNew ? 'Add a heading' : 'Rename the heading'}
      {...(fromItem === undefined ? {} : { summary: `It begins with item ${fromItem.number}.` })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label="Heading"
          value={title}
          error={problem}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <FormActions>
          <Button type="submit">{isNew ? 'Add heading' : 'Rename'}</Button>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
