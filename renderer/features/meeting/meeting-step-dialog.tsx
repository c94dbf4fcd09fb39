import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FormActions } from '../../ui/fields/form.tsx';
import { useMeetingStep } from './use-meeting.ts';

export type MeetingStep = 'cancel' | 'postpone' | 'reinstate' | 'hold' | 'remove';

interface Words {
  title: string;
  sentence: string;
  confirm: string;
  done: string;
  /** The public notice says why. */
  note: string | null;
}

const words: Record<MeetingStep, Words> = {
  cancel: {
    title: 'Cancel this meeting?',
    sentence: 'It keeps its page and its papers, and says that it is cancelled.',
    confirm: 'Cancel the meeting',
    done: 'The meeting is cancelled',
    note: 'Why it is cancelled',
  },
  postpone: {
    title: 'Postpone this meeting?',
    sentence: 'It has no new day yet. Move it when the day is known.',
    confirm: 'Postpone the meeting',
    done: 'The meeting is postponed',
    note: 'Why it is postponed',
  },
  reinstate: {
    title: 'Reinstate this meeting?',
    sentence: 'It stands again on its day, with its agenda and papers as they are.',
    confirm: 'Reinstate the meeting',
    done: 'The meeting stands again',
    note: null,
  },
  hold: {
    title: 'Record this meeting as held?',
    sentence: 'It has taken place. It can no longer be moved or cancelled.',
    confirm: 'Record as held',
    done: 'The meeting is recorded as held',
    note: null,
  },
  remove: {
    title: 'Remove this meeting from the calendar?',
    sentence: 'It waits with its agenda under Settings, Removed, and can be brought back.',
    confirm: 'Remove the meeting',
    done: 'The meeting is removed',
    note: null,
  },
};

interface MeetingStepDialogProps {
  head: MeetingHead;
  step: MeetingStep | null;
  onClose: () => void;
}

/** One step in the life of a meeting, with what will be so afterwards and, where it matters, why. */
export function MeetingStepDialog({ head, step, onClose }: MeetingStepDialogProps) {
  return (
    <Dialog opened={step !== null} onClose={onClose} title={step === null ? '' : words[step].title}>
      {step === null ? null : <StepForm key={step} head={head} step={step} onClose={onClose} />}
    </Dialog>
  );
}

function StepForm({ head, step, onClose }: MeetingStepDialogProps & { step: MeetingStep }) {
  const { sentence, confirm, done, note: noteLabel } = words[step];
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = useMeetingStep();
  const navigate = useNavigate();
  const submit = async () => {
    setBusy(true);
    try {
      // The page of a removed meeting is left first: it could not be read again.
      const work = stepCall(step, { id: head.meeting.id, version: head.meeting.version }, note);
      if (step === 'remove') {
        await work;
        await navigate({ to: '/meetings' });
      }
      await take(work, done);
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>{sentence}</p>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {noteLabel === null ? null : (
        <Textarea
          mt="md"
          label={`${noteLabel} (optional)`}
          description="The public notice says it."
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <FormActions>
        <Button loading={isBusy} onClick={() => void submit()}>
          {confirm}
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it as it is
        </Button>
      </FormActions>
    </>
  );
}

function stepCall(
  step: MeetingStep,
  target: { id: string; version: number },
  note: string,
): Promise<unknown> {
  switch (step) {
    case 'cancel':
      return client.meetings.cancel({ target, note });
    case 'postpone':
      return client.meetings.postpone({ target, note });
    case 'reinstate':
      return client.meetings.reinstate({ target });
    case 'hold':
      return client.meetings.markHeld({ target });
    case 'remove':
      return client.meetings.remove({ target });
  }
}
