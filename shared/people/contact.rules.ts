import type { ContactKind } from './contact.ts';

/**
 * What keeps a contact from being used, as a sentence, or `null`. Tolerant: numbers may be written in
 * any UK way, with words about when they are answered in the note (S-296, S-299).
 */
export function whyNotContact(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'email':
      return whyNotEmail(value);
    case 'phone':
    case 'mobile':
      return whyNotPhone(value);
    case 'website':
      return whyNotWebsite(value);
    case 'address':
      return value.trim() === '' ? 'Enter the address' : null;
  }
}

/** The value as it is stored: trimmed, an e-mail address without `mailto:`, a website with `https://`. */
export function tidyContact(kind: ContactKind, value: string): string {
  const text = value.trim();
  switch (kind) {
    case 'email':
      return text.replace(/^mailto:/i, '').trim();
    case 'phone':
    case 'mobile':
      return text.replace(/^tel:/i, '').replace(/\s+/g, ' ').trim();
    case 'website':
      return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
    case 'address':
      return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');
  }
}

/** Why the text is not an e-mail address, or `null`. */
export function whyNotEmail(text: string): string | null {
  const value = tidyContact('email', text);
  if (value === '') return 'Enter an email address, for example name@example.org';
  if (/[,;\s]/.test(value)) return 'Enter one email address, without spaces or commas';
  const [local, domain, ...more] = value.split('@');
  const isWhole =
    more.length === 0 &&
    local !== undefined &&
    domain !== undefined &&
    /^[^\s<>()[\]\\,;:"]{1,64}$/.test(local) &&
    !/^\.|\.$|\.\./.test(local) &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(domain);
  return isWhole ? null : 'Enter an email address, for example name@example.org';
}

/** Why the text is not a phone number, or `null`: UK numbers with or without +44, extensions, short internal ones. */
export function whyNotPhone(text: string): string | null {
  const value = tidyContact('phone', text);
  if (value === '') return 'Enter a phone number, for example 01632 960001';
  const [number = '', extension, ...more] = value.split(/\b(?:ext(?:ension)?\.?|x)\s*/i);
  const extensionFits = extension === undefined || /^\d{1,6}$/.test(extension.trim());
  if (more.length > 0 || !extensionFits)
    return 'Enter the extension as figures, for example ext 123';
  if (!/^[+(\d][\d\s().-]*$/.test(number.trim())) {
    return 'Enter a phone number in figures. Put when it is answered in the note.';
  }
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const international = number.trim().startsWith('+') || digits.startsWith('00');
  if (international) return digits.length >= 8 && digits.length <= 17 ? null : tooLongOrShort;
  // 0800 1111 and 0845 46 47 have 8 figures.
  if (/^08(?:00|45)\d{4}$/.test(digits)) return null;
  if (digits.startsWith('0')) return [10, 11].includes(digits.length) ? null : tooLongOrShort;
  // Numbers without a code: local ones, 101, 111, and internal extensions.
  return digits.length >= 3 && digits.length <= 8 ? null : tooLongOrShort;
}

/** Why the text is not a website's address, or `null`. */
export function whyNotWebsite(text: string): string | null {
  const sentence = 'Enter a web address, for example www.example.org';
  const address = tidyContact('website', text);
  if (/\s/.test(address) || !URL.canParse(address)) return sentence;
  const { protocol, hostname, username, password } = new URL(address);
  const isPublic = /^https?:$/.test(protocol) && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
  return isPublic && username === '' && password === '' ? null : sentence;
}

const tooLongOrShort = 'Check the phone number: it has too many or too few figures';
