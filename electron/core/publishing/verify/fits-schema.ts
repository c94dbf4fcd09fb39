/** What is asked of a value, as JSON Schema 2020-12 says it: the words of it that we use. */
export type JsonSchema = Record<string, unknown>;

/**
 * Where a value is not as its schema says, as paths: `events.3.start_date: not a date-time`. Shares nothing
 * with what wrote the schema; a word it does not know is a fault, so that nothing goes unchecked.
 */
export function schemaFaults(value: unknown, schema: JsonSchema, at = ''): string[] {
  const found: string[] = [];
  const say = (text: string) => found.push(`${at === '' ? 'It' : at}: ${text}`);
  for (const [word, asked] of Object.entries(schema)) {
    const test = words[word];
    if (test === undefined) {
      if (!silent.has(word)) say(`its schema asks for ${word}, which is not known`);
      continue;
    }
    const reason = test(value, asked);
    if (reason !== null) say(reason);
  }
  if (Array.isArray(value) && isSchema(schema['items'])) {
    const { items } = schema;
    found.push(
      ...value.flatMap((inner, index) =>
        schemaFaults(inner, items, `${at}.${index}`.slice(at === '' ? 1 : 0)),
      ),
    );
  }
  if (isObject(value)) found.push(...propertyFaults(value, schema, at));
  return found;
}

function propertyFaults(value: Record<string, unknown>, schema: JsonSchema, at: string): string[] {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  return Object.entries(value).flatMap(([key, inner]) => {
    const asked = properties[key];
    const path = at === '' ? key : `${at}.${key}`;
    if (isSchema(asked)) return schemaFaults(inner, asked, path);
    return schema['additionalProperties'] === false ? [`${path}: it is not on the list`] : [];
  });
}

/** Looked at elsewhere, or only said to people. */
const silent = new Set([
  '$schema', '$id', 'title', 'description', 'items', 'properties', 'additionalProperties',
]); // prettier-ignore

const words: Record<string, (value: unknown, asked: unknown) => string | null> = {
  type: (value, asked) => {
    const kinds: unknown[] = Array.isArray(asked) ? asked : [asked];
    return kinds.some((kind) => typeOf(value, kind)) ? null : `not a ${kinds.join(' or ')}`;
  },
  const: (value, asked) => (value === asked ? null : 'not the value asked for'),
  enum: (value, asked) =>
    Array.isArray(asked) && asked.includes(value) ? null : 'not one of the values asked for',
  required: (value, asked) => {
    if (!isObject(value) || !Array.isArray(asked)) return null;
    const missing = asked.filter((key) => typeof key === 'string' && !Object.hasOwn(value, key));
    return missing.length === 0 ? null : `without ${missing.join(', ')}`;
  },
  anyOf: (value, asked) => {
    const some = Array.isArray(asked) ? asked.filter(isSchema) : [];
    return some.some((schema) => schemaFaults(value, schema).length === 0)
      ? null
      : 'none of the kinds asked for';
  },
  minLength: (value, asked) =>
    typeof value === 'string' && Array.from(value).length < Number(asked) ? 'too short' : null,
  pattern: (value, asked) =>
    typeof value === 'string' && !new RegExp(String(asked), 'u').test(value)
      ? 'not of the form asked for'
      : null,
  format: (value, asked) =>
    typeof value === 'string' && formats[String(asked)]?.test(value) !== true
      ? `not a ${String(asked)}`
      : null,
};

const formats: Record<string, RegExp> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
};

function typeOf(value: unknown, asked: unknown): boolean {
  switch (asked) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === asked;
  }
}

function isSchema(value: unknown): value is JsonSchema {
  return isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
