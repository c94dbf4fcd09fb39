/** What each kind of bundle is called on the screen and in the register. */
const kindNames: Record<string, string> = {
  notice: 'Notice of meeting',
  'meeting-pack': 'Public pack',
  minutes: 'Minutes',
  'members-pack': 'Members’ pack',
  'chair-book': 'Chair’s book',
  site: 'Website',
  archive: 'Archive',
};

/** `Members’ pack`, or `Pack for Oxford City Council` where it is one partner's. */
export function nameOfKind(kind: string, partner: string | null = null): string {
  if (partner !== null) return `Pack for ${partner}`;
  return kindNames[kind] ?? 'Bundle';
}

/** `Public pack, version 2`. */
export function nameOfBundle(kind: string, number: number): string {
  return `${nameOfKind(kind)}, version ${String(number)}`;
}
