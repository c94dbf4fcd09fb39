import { sectorWords, tierWords } from '../people/people-words.ts';
import type { Organisation, Sector, Tier } from '../people/organisation.ts';
import type { ImportedRow } from './columns.rules.ts';
import type { ImportRecords } from './import-records.ts';
import type { NameIndex } from './name-index.ts';
import type { PlannedRow } from './plan.ts';
import { planContacts } from './plan-contacts.rules.ts';
import { fieldChanges, plainWords, RowReader } from './row-reader.ts';
import { nameKey, readChoice, readProse, readYesNo } from './values.rules.ts';

const sectorAlsoCalled: Partial<Record<Sector, readonly string[]>> = {
  public: ['public sector', 'statutory', 'local authority', 'council', 'nhs', 'government'],
  private: ['private sector', 'company', 'commercial'],
  voluntary_community: [
    'voluntary',
    'vcs',
    'vcfs',
    'third sector',
    'charity',
    'community',
    'voluntary sector',
    'voluntary community',
  ],
  faith: ['faith sector', 'church', 'religious', 'faith group'],
  bme: ['bme', 'bame', 'minority ethnic', 'ethnic minority'],
  business: ['business sector', 'employer', 'chamber'],
  rural: ['rural sector', 'rural community'],
};

const tierAlsoCalled: Partial<Record<Tier, readonly string[]>> = {
  county: ['county'],
  district: ['district', 'city', 'district council', 'city council', 'borough'],
  parish_or_town: ['parish', 'town', 'parish council', 'town council'],
  fire: ['fire service', 'fire'],
  health: ['nhs', 'primary care trust'],
  government: ['government', 'national'],
};

/** What each row of a list of organisations would do (S-031, S-302). */
export function planOrganisations(
  rows: readonly ImportedRow[],
  records: ImportRecords,
): PlannedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => planRow(row, records, seen));
}

function planRow(
  source: ImportedRow,
  records: ImportRecords,
  seen: Map<string, number>,
): PlannedRow {
  const reader = new RowReader('organisations', source);
  const name = reader.text('name');
  if (name === '') reader.refuse('name', 'Enter the name of the organisation');
  const key = nameKey(name);
  const earlier = seen.get(key);
  if (name !== '' && earlier !== undefined) {
    reader.refuse('name', `Row ${earlier} has this organisation already`);
  }
  if (!seen.has(key)) seen.set(key, source.row);

  const existing = findExisting(name, records.organisations, reader);
  const sector = reader.read('sector', (text) => readChoice(text, sectorWords, sectorAlsoCalled));
  if (!reader.has('sector') && existing === null) {
    reader.refuse('sector', 'Enter the sector: a new organisation needs one');
  }
  const fields = {
    shortName: reader.line('shortName'),
    sector,
    tier: reader.read('tier', (text) => readChoice(text, tierWords, tierAlsoCalled)),
    responsibleAuthority: reader.read('responsibleAuthority', readYesNo),
    note: reader.read('note', readProse),
  };
  const owned = records.contactsByOwner.get(existing?.id ?? '') ?? [];
  const contacts = planContacts(reader, owned);
  return reader.toPlan(existing?.name ?? name, {
    adds: existing === null,
    changes: existing === null ? [] : fieldChanges('organisations', existing, fields, wordsOf),
    write: {
      kind: 'organisations',
      existing,
      // An existing organisation keeps its name as it is written here, so that an import renames nothing.
      fields: {
        ...fields,
        name: existing?.name ?? name,
        sector: sector ?? existing?.sector ?? 'public',
      },
      contacts,
    },
  });
}

function findExisting(
  name: string,
  organisations: NameIndex<Organisation>,
  reader: RowReader,
): Organisation | null {
  const found = organisations.find(name);
  if (found.length > 1) {
    reader.refuse('name', `${found.length} organisations here are called "${name}"`);
  }
  return found[0] ?? null;
}

function wordsOf(field: string, value: unknown): string {
  if (field === 'sector') return sectorWords[value as Sector]; // the field of a stored organisation
  if (field === 'tier') return tierWords[value as Tier]; // the same
  return plainWords(field, value);
}
