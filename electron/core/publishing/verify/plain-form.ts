/**
 * A text reduced to its letters and digits: case, white space, punctuation, ligatures, width, accents,
 * hyphenation and invisible marks gone. Two texts that a person would call the same have the same form.
 */
export function plainForm(text: string): string {
  return wordForm(text).replaceAll(' ', '');
}

/** The same, with single spaces between the words and one at each end. */
export function wordForm(text: string): string {
  // eslint-disable-next-line no-control-regex -- most texts are ASCII, and for those this is much faster
  if (/^[\x00-\x7f]*$/.test(text))
    return ` ${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{Mark}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ');
  return ` ${letters.trim()} `;
}

/** A word form with the thousands of its numbers joined: "1 284 500" becomes "1284500". */
export function withWholeNumbers(words: string): string {
  return words.replace(/(?<=[ ])\d{1,3}(?: \d{3})+(?= )/g, (number) => number.replaceAll(' ', ''));
}
