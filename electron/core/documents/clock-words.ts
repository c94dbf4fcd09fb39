/** "2pm", "2:30pm", "midday", "midnight" (design/ui.md, section 7). */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  if (minutes === '00' && hour === 12) return 'midday';
  if (minutes === '00' && hour === 0) return 'midnight';
  const clock = hour % 12 === 0 ? 12 : hour % 12;
  const shown = minutes === '00' ? String(clock) : `${String(clock)}:${minutes}`;
  return `${shown}${hour < 12 ? 'am' : 'pm'}`;
}

/** "2pm to 4:30pm", or only the start where no end is set. */
export function timesInWords(startsAt: string, endsAt: string | null): string {
  return endsAt === null
    ? timeInWords(startsAt)
    : `${timeInWords(startsAt)} to ${timeInWords(endsAt)}`;
}
