import type { Agenda } from '#shared/agenda/agenda-view.ts';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { CompactClearDays } from '../../ui/clear-days.tsx';

interface PublishByBarProps {
  head: MeetingHead;
  agenda: Agenda;
}

/** When the papers must be out, with the days that count. Nothing where nothing is published. */
export function PublishByBar({ head, agenda }: PublishByBarProps) {
  const { deadline } = head;
  if (deadline.state === 'none') return null;
  const tone = deadline.tone;
  const isTinted = tone === 'good' || tone === 'warn' || tone === 'bad';
  const waiting = waitingWords(head);
  return (
    <Banner
      kind="bar"
      tone={isTinted ? tone : 'neutral'}
      title={deadline.headline}
      detail={
        <>
          {agenda.overrunWords !== null && deadline.state === 'published'
            ? agenda.overrunWords
            : (waiting ?? deadline.sentence)}
        </>
      }
      action={
        <CompactClearDays days={deadline.days} sentence={deadline.sentence} isOnTint={isTinted} />
      }
    />
  );
}

/** Papers that are not in do not stop publication: that is said where people worry about it. */
function waitingWords({ papers, deadline }: MeetingHead): string | null {
  const waiting = papers.of - papers.in;
  const isDue =
    deadline.state === 'ahead' || deadline.state === 'soon' || deadline.state === 'today';
  if (waiting === 0 || !isDue) return null;
  const are = waiting === 1 ? 'is' : 'are';
  return `${countOf(waiting, 'paper')} ${are} not in. You can publish without ${waiting === 1 ? 'it and mark it' : 'them and mark them'} to follow.`;
}
