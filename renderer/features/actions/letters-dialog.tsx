import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ActionFilters, ActionOwnerLetter } from '#shared/actions/actions.contract.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { mailtoOf } from '#shared/papers/chaser.rules.ts';
import { api } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Letters, type LetterText } from '../../ui/letters.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';

interface LettersDialogProps {
  opened: boolean;
  /** Only owners of the actions that are shown are written to. */
  filters: z.input<typeof ActionFilters>;
  onClose: () => void;
}

/** One letter to each owner about all they still have to do. Nothing is sent from here. */
export function LettersDialog({ opened, filters, onClose }: LettersDialogProps) {
  const letters = useQuery({
    ...api.actions.letters.queryOptions({ input: filters }),
    enabled: opened,
    staleTime: 0,
  });
  const written = letters.data?.letters;
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Reminder emails"
      summary={written && `${countOf(written.length, 'letter')}, one to each owner.`}
      size="large"
      actions={
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      }
      note="Clear Days sends nothing. Copy a letter, or open it in your mail program."
    >
      {letters.isError ? (
        <ErrorPanel
          level={2}
          title="The letters cannot be written"
          sentence={failureSentence(letters.error)}
          onRetry={() => void letters.refetch()}
        />
      ) : written === undefined ? (
        <LoadingRows sentence="Writing the letters" rows={3} />
      ) : written.length === 0 ? (
        <Empty kind="line" title="No open action that is shown has an owner" />
      ) : (
        <Letters letters={written.map(letterText)} />
      )}
    </Dialog>
  );
}

function letterText({ ownerWords, email, subject, body }: ActionOwnerLetter): LetterText {
  const address = email === '' ? null : email;
  return {
    to: ownerWords,
    email: address,
    subject,
    text: body,
    mailto: mailtoOf({ email: address, subject, text: body }),
  };
}
