import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecoveryKey, recoveryKeyOf } from '#shared/workspaces/recovery-key.ts';

const anyKey = fc
  .array(fc.integer({ min: 0, max: 31 }), { minLength: 26, maxLength: 26 })
  .map(recoveryKeyOf);

describe('a recovery key', () => {
  it('is seven groups of four that cannot be misread for one another', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('is read however a person writes it', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const ways = [
          key,
          key.toLowerCase(),
          key.replaceAll('-', ''),
          `  ${key.replaceAll('-', ' ')}\n`,
          key.replaceAll('-', '–').replaceAll('0', 'o').replaceAll('1', 'l'),
          key.replaceAll('1', 'I').replaceAll('0', 'O'),
        ];
        for (const way of ways) {
          expect(parseRecoveryKey(way)).toEqual({ ok: true, recoveryKey: key });
        }
      }),
    );
  });

  it('tells one wrong symbol, anywhere', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(27), fc.integer({ min: 1, max: 31 }), (key, place, by) => {
        const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const text = key.replaceAll('-', '');
        const wrong = symbols.charAt((symbols.indexOf(text.charAt(place)) + by) % 32);
        const typed = text.slice(0, place) + wrong + text.slice(place + 1);
        expect(parseRecoveryKey(typed)).toEqual({ ok: false, reason: 'mistyped' });
      }),
    );
  });

  it('tells any two symbols that changed places', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(25), fc.nat(25), (key, one, other) => {
        const symbols = key.replaceAll('-', '').split('');
        const [a = '', b = ''] = [symbols[one], symbols[other]];
        fc.pre(a !== b);
        symbols[one] = b;
        symbols[other] = a;
        expect(parseRecoveryKey(symbols.join(''))).toEqual({ ok: false, reason: 'mistyped' });
      }),
    );
  });

  it('is not mistaken for a passphrase, nor a passphrase for it', () => {
    for (const typed of ['', 'correct horse battery staple', 'E3DW-Q7H7', 'U'.repeat(28)]) {
      expect(parseRecoveryKey(typed)).toEqual({ ok: false, reason: 'not-a-recovery-key' });
    }
  });
});
