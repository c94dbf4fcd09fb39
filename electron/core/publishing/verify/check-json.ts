import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { type JsonSchema, schemaFaults } from './fits-schema.ts';
import { type SiteAddresses, whyNoSuchFile } from './site-addresses.ts';

/** Every file of `api/` is as the JSON Schema beside it says, and its links lead to files of the website. */
export function checkJson(
  files: ReadonlyMap<string, Buffer>,
  addresses: SiteAddresses,
): BundleCheck {
  const names = [...files.keys()].filter((name) => /^data\/api\/[^/]+\.json$/.test(name));
  const records = names.filter((name) => !name.endsWith('.schema.json'));
  const problems = [
    ...names.filter(isLonely(files)).map((file) => ({ file, text: 'Its partner is missing' })),
    ...records.flatMap((file) => faultsOf(file, files, addresses)),
  ];
  const good = `${records.length} files, each as its JSON Schema says.`;
  return concluded({ id: 'json', title: 'Records for programs' }, good, problems);
}

/** A schema without its file. A file without its schema is found when it is read. */
function isLonely(files: ReadonlyMap<string, Buffer>): (name: string) => boolean {
  return (name) =>
    name.endsWith('.schema.json') && !files.has(name.replace(/\.schema\.json$/, '.json'));
}

function faultsOf(
  file: string,
  files: ReadonlyMap<string, Buffer>,
  addresses: SiteAddresses,
): BundleProblem[] {
  const schemaFile = file.replace(/\.json$/, '.schema.json');
  const value = parsed(files.get(file));
  const schema = parsed(files.get(schemaFile));
  if (value === undefined) return [{ file, text: 'It is not JSON in UTF-8' }];
  if (typeof schema !== 'object' || schema === null) {
    return [{ file: schemaFile, text: 'There is no schema that can be read' }];
  }
  const problems: BundleProblem[] = [];
  const dialect = 'https://json-schema.org/draft/2020-12/schema';
  if (!('$schema' in schema) || schema.$schema !== dialect) {
    problems.push({ file: schemaFile, text: 'It is not JSON Schema 2020-12' });
  }
  // An object was read, and what it asks for is looked at word by word.
  const faults = schemaFaults(value, schema as JsonSchema);
  problems.push(...faults.map((text) => ({ file, text })));
  for (const link of linksIn(value)) {
    const reason = whyNoSuchFile(link, 'api/', addresses);
    if (reason !== null) problems.push({ file, text: reason });
  }
  return problems;
}

function parsed(bytes: Buffer | undefined): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : linksIn(inner),
  );
}
