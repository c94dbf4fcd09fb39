import { IconNotes } from '@tabler/icons-react';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { Pane } from '../../ui/layout.tsx';

/** Before there are minutes, or where there will be none. */
export function NoMinutes({ page }: { page: MinutesPage }) {
  return (
    <Pane label="Text" kind="main">
      <Empty icon={IconNotes} {...wordsFor(page)} />
    </Pane>
  );
}

function wordsFor({ head }: MinutesPage): { title: string; sentence: string } {
  const { kind, status } = head.meeting;
  if (kind === 'event') {
    return {
      title: 'An event has no minutes',
      sentence: 'Minutes are taken of meetings. An event is only in the calendar.',
    };
  }
  if (status === 'cancelled' || status === 'postponed') {
    return {
      title: status === 'cancelled' ? 'This meeting was cancelled' : 'This meeting was postponed',
      sentence: 'It does not take place, so it has no minutes.',
    };
  }
  return {
    title: 'No minutes yet',
    sentence:
      'The text is here as soon as the meeting is opened: to read, to print, and as a file for the public or the members.',
  };
}
