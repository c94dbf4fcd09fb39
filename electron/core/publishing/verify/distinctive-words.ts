import { plainForm } from './plain-form.ts';

/** Words that say something by themselves, in plain form: references, telephone numbers, e-mail addresses. */
export function distinctiveWords(text: string): string[] {
  const emails = text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
  const mixed = text.match(/[\p{Letter}\p{Number}]+(?:[-_/.:#][\p{Letter}\p{Number}]+)*/gu) ?? [];
  const numbers = text.match(/\d(?:[ -]?\d){8,}/g) ?? [];
  return [
    ...emails.map(plainForm),
    ...mixed.map(plainForm).filter(isReference),
    ...numbers.map(plainForm).filter((digits) => !/^(19|20)\d{2}(19|20)\d{2}/.test(digits)),
  ];
}

/**
 * Numbers of six to eight digits that are neither days nor years nor round: "1,284,500" says something,
 * "250,000" and "2026-27" are in every second document.
 */
export function distinctiveNumbers(text: string): string[] {
  const numbers =
    text.match(/(?<![\d.,])\d{1,3}(?:[,. \u00a0\u2009]\d{3})+(?!\d)|(?<!\d)\d{6,8}(?!\d)/g) ?? [];
  return numbers.map(plainForm).filter((digits) => {
    if (digits.length < 6 || digits.length > 8 || isDayOrYears(digits)) return false;
    return digits.replace(/0+$/, '').length > 2;
  });
}

function isReference(word: string): boolean {
  const digits = word.replace(/\D/g, '').length;
  return word.length >= 8 && digits >= 2 && digits < word.length && !/^(19|20)\d\d/.test(word);
}

/** 20261126, 26112026, 202627. */
function isDayOrYears(digits: string): boolean {
  return /^((19|20)\d{2}(\d{2}|\d{4})|\d{3,4}(19|20)\d{2})$/.test(digits);
}
