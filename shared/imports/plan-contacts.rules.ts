import { contactGroupWords, contactKindWords } from '../people/people-words.ts';
import { tidyContact, whyNotContact } from '../people/contact.rules.ts';
import type { Contact, ContactKind } from '../people/contact.ts';
import type { ContactToAdd } from './plan.ts';
import type { RowReader } from './row-reader.ts';
import { readChoice } from './values.rules.ts';

const kinds: readonly ContactKind[] = ['email', 'phone', 'mobile', 'website', 'address'];

/**
 * The contacts of a row that its owner does not have yet. Several in one cell are told apart by `;`,
 * `/`, `,` or a line break. What is there stays: an import never removes a contact.
 */
export function planContacts(
  reader: RowReader,
  existing: readonly Contact[],
  note = '',
): ContactToAdd[] {
  const contactGroup =
    reader.read('group', (text) => readChoice(text, contactGroupWords)) ?? 'none';
  return kinds.flatMap((kind) =>
    valuesOf(kind, reader.source.cells.get(kind)).flatMap((text): ContactToAdd[] => {
      const why = whyNotContact(kind, text);
      if (why !== null) {
        reader.refuse(kind, why);
        return [];
      }
      const value = tidyContact(kind, text);
      const isThere = existing.some((contact) => isSame(contact, kind, value));
      if (isThere) return [];
      reader.notes.push(`Adds the ${contactKindWords[kind].toLowerCase()} ${value}, not published`);
      return [{ kind, value, note, contactGroup }];
    }),
  );
}

function valuesOf(kind: ContactKind, cell: string | undefined): string[] {
  if (cell === undefined) return [];
  if (kind === 'address') return [cell];
  return cell
    .split(/[;,\n]|\s\/\s|\sor\s/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function isSame(contact: Contact, kind: ContactKind, value: string): boolean {
  if (contact.kind !== kind) return false;
  return comparable(contact.kind, contact.value) === comparable(kind, value);
}

function comparable(kind: ContactKind, value: string): string {
  const isNumber = kind === 'phone' || kind === 'mobile';
  return isNumber
    ? value.replace(/^\+44\s*(?:\(0\))?/, '0').replace(/\D/g, '')
    : value.toLowerCase().replace(/\s+/g, ' ').replace(/\/$/, '');
}
