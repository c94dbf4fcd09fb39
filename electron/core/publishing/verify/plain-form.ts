/**
 * A text reduced to its letters and digits: case, white space, punctuation, ligatures, width, hyphenation
 * and invisible marks gone. Two texts that a person would call the same have the same plain form.
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

/** The words of a text, each in its plain form, between single spaces and with one at each end. */
export function wordForm(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)
    .map(plainForm)
    .filter((word) => word !== '');
  return ` ${words.join(' ')} `;
}
