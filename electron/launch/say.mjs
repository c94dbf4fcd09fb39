/** Words for people go to standard error: standard output is for the one line that scripts read. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** "3.2 s" or "2 min 5 s". */
export function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
