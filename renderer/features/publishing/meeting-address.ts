/** The parts of a meeting's address from the slug that it has on the website. */
export function addressOf(meeting: { bodySlug: string; meetingSlug: string; day: string }): {
  body: string;
  date: string;
} {
  const { bodySlug, meetingSlug, day } = meeting;
  const rest = meetingSlug.slice(day.length + 1 + bodySlug.length);
  return { body: bodySlug, date: /^-\d+$/.test(rest) ? `${day}${rest}` : day };
}
