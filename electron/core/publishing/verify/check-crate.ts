import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';

/** `ro-crate-metadata.json` (RO-Crate 1.2) describes every file that is there, with its size, and no other. */
export function checkCrate(files: ReadonlyMap<string, Buffer>): BundleCheck {
  const file = 'data/ro-crate-metadata.json';
  const graph = graphOf(files.get(file));
  const check = { id: 'crate', title: 'Description of all files' };
  if (graph === null) {
    return concluded(check, '', [{ file, text: 'It is not RO-Crate 1.2 that can be read' }]);
  }
  const problems: BundleProblem[] = shapeFaults(graph).map((text) => ({ file, text }));
  const described = new Map(
    [...graph]
      .filter(([, { '@type': type }]) => type === 'File')
      .map(([id, part]) => [decode(id), part]),
  );
  for (const [name, bytes] of files) {
    const path = name.slice('data/'.length);
    if (!name.startsWith('data/') || notDescribed.has(path)) continue;
    const entity = described.get(path);
    if (entity === undefined) problems.push({ file: name, text: 'It is not described' });
    else if (entity['contentSize'] !== String(bytes.byteLength)) {
      problems.push({ file: name, text: 'It has another size than is described' });
    }
  }
  for (const path of described.keys()) {
    if (!files.has(`data/${path}`))
      problems.push({ file, text: `${path} is described and missing` });
  }
  return concluded(check, `${described.size} files, each described, none missing.`, problems);
}

/** The description itself, and what is not published. */
const notDescribed = new Set(['ro-crate-metadata.json', 'upload-report.html']);

type Entity = Record<string, unknown>;

function graphOf(bytes: Buffer | undefined): Map<string, Entity> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const crate = JSON.parse(text) as { '@context': unknown; '@graph': Entity[] };
    if (crate['@context'] !== 'https://w3id.org/ro/crate/1.2/context') return null;
    const graph = new Map(crate['@graph'].map((entity) => [String(entity['@id']), entity]));
    return graph.size === crate['@graph'].length ? graph : null; // an id that is there twice
  } catch {
    return null;
  }
}

function shapeFaults(graph: ReadonlyMap<string, Entity>): string[] {
  const found: string[] = [];
  const descriptor = graph.get('ro-crate-metadata.json');
  if (refs(descriptor?.['about'])[0] !== './') found.push('It does not say what it is about');
  if (refs(descriptor?.['conformsTo'])[0] !== 'https://w3id.org/ro/crate/1.2') {
    found.push('It does not say that it is RO-Crate 1.2');
  }
  const root = graph.get('./');
  for (const key of ['name', 'description', 'datePublished', 'license']) {
    if (root?.[key] === undefined) found.push(`The whole has no ${key}`);
  }
  if (root?.['@type'] !== 'Dataset') found.push('The whole is not a Dataset');
  const reached = new Set<string>();
  const reach = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const part of refs(graph.get(id)?.['hasPart'])) {
      if (graph.has(part)) reach(part);
      else found.push(`${part} is a part and is not described`);
    }
  };
  reach('./');
  for (const [id, { '@type': type }] of graph) {
    if ((type === 'File' || type === 'Dataset') && !reached.has(id)) {
      found.push(`${id} is not part of the whole`);
    }
  }
  return found;
}

/** The ids that a value points to. */
function refs(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) =>
    typeof one === 'object' && one !== null && '@id' in one && typeof one['@id'] === 'string'
      ? [one['@id']]
      : [],
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
