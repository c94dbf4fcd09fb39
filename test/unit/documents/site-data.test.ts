import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aSiteView, anEmptySiteView } from '#test/support/a-site-view.ts';
import { siteData, textOf } from '#test/support/site-data-files.ts';
import { hostileView } from '#test/support/hostile-site-view.ts';

const full = siteData(aSiteView());

describe('The calendars', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('hold every meeting once, with the UID that it has in its own file', () => {
    const events = eventsOf(textOf(full, 'calendar.ics'));
    expect(events.map(({ uid }) => uid)).toEqual(
      aSiteView().meetings.map(({ pack }) => `${pack.meeting.id}@clear-days.invalid`),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(10);
  });

  test('of a partnership hold its own meetings', () => {
    const events = eventsOf(textOf(full, 'partnerships/public-service-board/calendar.ics'));
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-10-01',
    ]);
    const empty = textOf(full, 'partnerships/joint-commissioning-group/calendar.ics');
    expect(eventsOf(empty)).toEqual([]);
  });

  test('say that a meeting is cancelled', () => {
    const [cancelled] = eventsOf(textOf(full, 'calendar.ics')).filter(({ summary }) =>
      summary.startsWith('Cancelled'),
    );
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

describe('The feed', () => {
  const idsOf = (text: string) => [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);

  test('tells agendas, draft and approved minutes, changes and news, the newest first', () => {
    const feed = textOf(full, 'feed.atom');
    const titles = [...feed.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title]) => title ?? '');
    for (const start of ['Agenda:', 'Draft minutes:', 'Minutes:', 'Moved:', 'Postponed:', 'Cancelled:', 'Consultation:']) {
      expect(titles.some((title) => title.startsWith(start))).toBe(true);
    } // prettier-ignore
    const dates = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, at]) => at).slice(1);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('keeps its ids for ever, whatever the address or the title of the website', () => {
    const moved = aSiteView((view) => {
      view.brand = { ...view.brand, baseUrl: 'https://elsewhere.example.org/', name: 'Renamed' };
    });
    expect(idsOf(textOf(siteData(moved), 'feed.atom'))).toEqual(idsOf(textOf(full, 'feed.atom')));
  });

  test('says nothing of an agenda that is not out, nor of news without a day', () => {
    const feed = textOf(full, 'feed.atom');
    expect(feed).not.toContain('28 January 2027');
    expect(feed).not.toContain('Safer streets');
  });

  test('has relative links where the website has no address, and there is no sitemap then', () => {
    const without = siteData(
      aSiteView((view) => {
        view.brand = { ...view.brand, baseUrl: null };
      }),
    );
    expect(textOf(without, 'feed.atom')).toContain('href="feed.atom"');
    expect(
      [...without.values()].join('').match(/https:\/\/partnership\.example\.org\/[a-z]/g),
    ).toBe(null);
    expect(without.has('sitemap.xml')).toBe(false);
  });
});

describe('The JSON records', () => {
  const names = ['organizations', 'people', 'memberships', 'events', 'decisions', 'actions'];
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat('date', (text) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)) && text.length >= 20);
  const read = (files: ReadonlyMap<string, string>, name: string) =>
    JSON.parse(textOf(files, `api/${name}.json`)) as Record<string, Record<string, unknown>[]>;

  test.each(names)('%s are as their JSON Schema says, which asks for something', (name) => {
    const schema = JSON.parse(textOf(full, `api/${name}.schema.json`)) as object;
    const check = ajv.compile(schema);
    for (const view of [aSiteView(), anEmptySiteView(), hostileView()]) {
      check(read(siteData(view), name));
      expect(check.errors).toBe(null);
    }
    const records = read(full, name)[name] ?? [];
    expect(records.length).toBeGreaterThan(0);
    for (const key of Object.keys(records[0] ?? {})) {
      const { [key]: _, ...less } = records[0] ?? {};
      expect(check({ ...read(full, name), [name]: [less] })).toBe(false);
    }
    expect(check({ ...read(full, name), [name]: [{ ...records[0], secret: 1 }] })).toBe(false);
  });

  test('name only the people whose name may be published', () => {
    const people = read(full, 'people')['people'] ?? [];
    expect(people.map(({ name }) => name)).toEqual(['Cllr Anna Marsh', 'Dr Ola Brandt']);
    const members = read(full, 'memberships')['memberships'] ?? [];
    expect(members.filter(({ person_id: id }) => id === null).length).toBeGreaterThan(2);
  });

  test('leave out a name that holds only invisible characters', () => {
    const files = siteData(
      aSiteView((view) => {
        const [first] = view.bodies;
        if (first === undefined) return;
        first.body.formerNames = ['\u200b', 'The Old\u200b Board'];
        first.shortName = '\u2060';
      }),
    );
    const [organization] = read(files, 'organizations')['organizations'] ?? [];
    expect(organization?.['other_names']).toEqual([{ name: 'The Old Board', note: 'former name' }]);
  });

  test('point to each other', () => {
    const ids = (name: string) => new Set((read(full, name)[name] ?? []).map(({ id }) => id));
    const [organizations, people, events] = ['organizations', 'people', 'events'].map(ids);
    for (const seat of read(full, 'memberships')['memberships'] ?? []) {
      expect(organizations?.has(seat['organization_id'])).toBe(true);
      expect(organizations?.has(seat['on_behalf_of_id'])).toBe(true);
      if (seat['person_id'] !== null) expect(people?.has(seat['person_id'])).toBe(true);
    }
    for (const event of read(full, 'events')['events'] ?? []) {
      expect(organizations?.has(event['organization_id'])).toBe(true);
    }
    for (const decision of read(full, 'decisions')['decisions'] ?? []) {
      expect(events?.has(decision['event_id'])).toBe(true);
    }
  });
});

describe('The tables', () => {
  const rowsOf = (text: string) =>
    parse(text, { bom: true, columns: true }) as unknown as Record<string, string>[];

  test('hold the meetings, the members, the papers, the decisions and the actions', () => {
    const counts = ['meetings', 'members', 'papers', 'decisions', 'actions'].map(
      (name) => rowsOf(textOf(full, `csv/${name}.csv`)).length,
    );
    expect(counts).toEqual([10, 7, 18, 3, 2]);
    const papers = rowsOf(textOf(full, 'csv/papers.csv'));
    const toFollow = papers.find(({ status }) => status === 'to_follow');
    expect(toFollow).toMatchObject({ number: '5', file: '', pages: '' });
    expect(papers[0]?.['day']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('[S-303] name nobody whose name may not be published', () => {
    const members = rowsOf(textOf(full, 'csv/members.csv'));
    expect(members.map(({ person }) => person).filter((name) => name !== '')).toEqual([
      'Cllr Anna Marsh',
      'Dr Ola Brandt',
    ]);
  });
});

test('The same view gives the same files, and every view its own', () => {
  expect(siteData(aSiteView())).toEqual(full);
  const other = aSiteView((view) => (view.brand.name = 'Another'));
  expect(siteData(other)).not.toEqual(full);
});
