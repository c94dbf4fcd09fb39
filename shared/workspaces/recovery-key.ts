/** Digits and letters that are hard to mistake for each other: no I, L, O or U (Crockford's base 32). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 130 bits that nobody guesses, and two symbols that catch a slip of the pen. */
export const recoverySymbols = 26;
const groupLength = 4;

export type TypedRecoveryKey =
  | { readonly ok: true; readonly recoveryKey: string }
  | { readonly ok: false; readonly reason: 'not-a-recovery-key' | 'mistyped' };

/** A recovery key as it is shown and wrapped: `7QK2-M4XH-…`, seven groups of four. Takes values 0 to 31. */
export function recoveryKeyOf(values: readonly number[]): string {
  const body = values.map((value) => symbols.charAt(value)).join('');
  if (body.length !== recoverySymbols) throw new Error('A recovery key has 26 random symbols.');
  return inGroups(body + checkSymbols(body));
}

/** Reads a recovery key as typed: any case, with or without hyphens, the letters O, I and L for 0 and 1. */
export function parseRecoveryKey(typed: string): TypedRecoveryKey {
  const text = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{28}$/.test(text)) return { ok: false, reason: 'not-a-recovery-key' };
  const body = text.slice(0, recoverySymbols);
  if (text.slice(recoverySymbols) !== checkSymbols(body)) return { ok: false, reason: 'mistyped' };
  return { ok: true, recoveryKey: inGroups(text) };
}

/** The remainder by the greatest prime below 32 x 32: one wrong symbol, or two swapped, always change it. */
function checkSymbols(body: string): string {
  let remainder = 0;
  for (const symbol of body) remainder = (remainder * 32 + symbols.indexOf(symbol)) % 1021;
  return symbols.charAt(Math.floor(remainder / 32)) + symbols.charAt(remainder % 32);
}

function inGroups(text: string): string {
  const groups = Array.from({ length: text.length / groupLength }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  );
  return groups.join('-');
}
