import { z } from 'zod';
import type { SiteView } from '#shared/website/site-view.ts';
import { plainText, plainTitle } from '../plain-text.ts';
import { type SiteFacts, type SiteFile, textFile } from '../site/site-facts.ts';
import { openEvents } from './make-open-events.ts';
import {
  openActions,
  openDecisions,
  openMemberships,
  openOrganizations,
  openPeople,
} from './make-open-records.ts';
import {
  OpenAction,
  OpenDecision,
  OpenEvent,
  OpenMembership,
  OpenOrganization,
  OpenPerson,
} from './open-records.ts';

/** `api/*.json` in Popolo terms, each with the JSON Schema that it keeps beside it. */
export function siteApi(view: SiteView, facts: SiteFacts): SiteFile[] {
  const lists = [
    list('organizations', OpenOrganization, openOrganizations(view)),
    list('people', OpenPerson, openPeople(view)),
    list('memberships', OpenMembership, openMemberships(view)),
    list('events', OpenEvent, openEvents(view, facts)),
    list('decisions', OpenDecision, openDecisions(view)),
    list('actions', OpenAction, openActions(view)),
  ];
  return lists.flatMap(({ name, schema, records }) => {
    const file = {
      $schema: `${name}.schema.json`,
      publisher: plainTitle(view.brand.name),
      updated_at: new Date(view.changedAt).toISOString(),
      sample: view.sample,
      [name]: records,
    };
    return [
      textFile(`api/${name}.json`, jsonText(schema.parse(plainValues(file)))),
      textFile(`api/${name}.schema.json`, jsonText(jsonSchema(name, schema))),
    ];
  });
}

/** JSON with the words of the record as they may leave the program. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(plainValues(value), null, 2)}\n`;
}

function list(name: string, record: z.ZodType, records: readonly unknown[]) {
  const schema = z.strictObject({
    $schema: z.literal(`${name}.schema.json`),
    publisher: z.string().min(1),
    updated_at: z.iso.datetime(),
    sample: z.boolean().describe('True where the records are examples, not real.'),
    [name]: z.array(record),
  });
  return { name, schema, records };
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title: `${name} of this website`, ...rest };
}

function plainValues(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'string' ? plainText(inner) : inner,
    ),
  );
}
