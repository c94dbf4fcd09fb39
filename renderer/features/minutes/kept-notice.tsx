import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { Banner } from '../../ui/banner.tsx';
import { noteOpenHere, wasOpenHere } from './kept-minutes.ts';
import type { Phase } from './phase.ts';
import type { LiveMinutes } from './use-live-minutes.ts';

interface KeptNoticeProps {
  live: LiveMinutes;
  phase: Phase;
}

/** After the program or the computer stopped in the midst of a meeting: how far everything is there. */
export function KeptNotice({ live, phase }: KeptNoticeProps) {
  const { minutes } = live.session;
  const [isShown, setShown] = useState(
    () =>
      phase.isWritable &&
      minutes !== null &&
      minutes.openEntryId !== null &&
      !wasOpenHere(minutes.id),
  );
  useEffect(() => {
    if (minutes !== null) noteOpenHere(minutes.id);
  }, [minutes]);
  // As it was when the page opened: what is saved from now on is no news.
  const [last] = useState(live.session.lastSavedAt);
  if (!isShown || last === null) return null;
  return (
    <Banner
      tone="good"
      title={`We kept everything up to ${timeWithSeconds(last)}.`}
      action={<CloseButton aria-label="Hide" onClick={() => setShown(false)} />}
    />
  );
}

/** `2:55:41pm`. */
function timeWithSeconds(instant: string): string {
  const words = formatTime(londonTime(instant));
  const seconds = instant.slice(17, 19);
  const [, hour = '', minutes = ':00', half = ''] = /^(\d+)(:\d\d)?(am|pm)$/.exec(words) ?? [];
  return hour === ''
    ? `${words} and ${Number(seconds)} seconds`
    : `${hour}${minutes}:${seconds}${half}`;
}
