/** How well a name answers what was typed: 0 for not at all, more for better. Case and accents do not matter. */
export function matchScore(name: string, typed: string): number {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  const text = plain(name);
  const parts = text.split(' ');
  let score = 0;
  for (const word of words) {
    const start = parts.findIndex((part) => part.startsWith(word));
    if (start >= 0) score += start === 0 ? 4 : 3;
    else if (text.includes(word)) score += 1;
    else return initials(parts).startsWith(words.join('')) ? 3 : 0;
  }
  return text === words.join(' ') ? score + 4 : score;
}

/** Lower case without accents and punctuation, for comparing what people type. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function initials(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== 'and' && part !== 'of' && part !== 'the')
    .map((part) => part.charAt(0))
    .join('');
}
