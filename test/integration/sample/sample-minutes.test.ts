import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MinuteDocument } from '#shared/minutes/minute-document.ts';
import { minutesStates } from '#shared/minutes/minutes.ts';
import { decisionOutcomes } from '#shared/decisions/decision.ts';
import { type OpenSample, openSample } from './open-sample.ts';

let sample: OpenSample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);
afterAll(async () => {
  await sample[Symbol.asyncDispose]();
});

const count = (sql: string, ...values: unknown[]) => Number(sample.column(sql, ...values)[0]);

const meetingIdOf = `select x.meeting_id from minutes x join meetings m on m.id = x.meeting_id
  join bodies b on b.id = x.body_id where b.name = ? order by m.day desc limit 1`;

describe('the minutes of the sample', () => {
  it('[R-060] every body that meets has those of its last four meetings, and every state is somewhere', () => {
    const each = sample.rows(
      `select b.name, count(x.id) as minuted,
         (select count(*) from meetings h where h.body_id = b.id and h.status = 'held'
            and h.kind = 'meeting' and h.day > '2020-01-01') as held
       from bodies b join meetings m on m.body_id = b.id and m.kind = 'meeting' and m.day > '2020-01-01'
       left join minutes x on x.meeting_id = m.id group by b.id`,
    );
    expect(each.length).toBeGreaterThan(40);
    expect(each.filter(({ minuted }) => minuted !== 4)).toEqual([]);
    const states = sample.column('select distinct state from minutes').map(String);
    expect(states.sort()).toEqual([...minutesStates].sort());
  });

  it('[R-061] are approved by the next meeting that was held, under its own item, which says so', () => {
    const approved = sample.rows(
      `select b.name, x.corrections, m.day, n.day as later, i.kind, d.words,
         (select count(*) from meetings t where t.body_id = b.id and t.status = 'held'
            and t.kind = 'meeting' and t.day > m.day and t.day < n.day) as skipped
       from minutes x join meetings m on m.id = x.meeting_id join bodies b on b.id = x.body_id
       join meetings n on n.id = x.approved_meeting_id
       join agenda_items i on i.id = x.approved_item_id
       join decisions d on d.item_id = i.id`,
    );
    expect(approved.length).toBeGreaterThan(40);
    expect(approved.filter(({ skipped }) => skipped !== 0)).toEqual([]);
    for (const { kind, words, corrections } of approved) {
      expect(kind).toBe('minutes_approval');
      expect(words).toContain('agreed as a correct record');
      for (const correction of JSON.parse(String(corrections)) as string[]) {
        expect(words).toContain(correction);
      }
    }
  });

  it('[R-060] keep the text that was approved, and take no step after today', () => {
    const without = sample.column(
      `select x.id from minutes x where x.approved_on is not null and not exists
         (select 1 from minute_versions v where v.minutes_id = x.id and v.reason = 'approved')`,
    );
    expect(without).toEqual([]);
    const last = `select max(coalesce(final_published_on, signed_on, approved_on, draft_published_on))
      from minutes`;
    expect(String(sample.column(last)[0]) <= '2026-11-17').toBe(true);
  });

  it('[R-063] number every minute in the order of its municipal year, and none twice', () => {
    const numbers = sample.rows(
      `select x.body_id, e.minute_year, count(*) as entries, count(distinct e.minute_number) as different,
         max(e.minute_number) as last
       from minute_entries e join minutes x on x.id = e.minutes_id
       where e.minute_number is not null group by 1, 2`,
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const { entries, different, last } of numbers) {
      expect(different).toBe(entries);
      expect(last).toBe(entries);
    }
  });

  it('are documents of the model', () => {
    const documents = sample.column('select document from minute_entries').map(String);
    expect(documents.length).toBeGreaterThan(800);
    const bad = documents.filter((text) => !MinuteDocument.safeParse(JSON.parse(text)).success);
    expect(bad).toEqual([]);
    const blocks = new Set(documents.flatMap((text) => text.match(/"type":"[a-zA-Z]+"/g) ?? []));
    for (const block of ['table', 'private', 'note', 'adjournment', 'exclusion', 'tabledPaper']) {
      expect(blocks, block).toContain(`"type":"${block}"`);
    }
  });
});

describe('saving a minute of the sample unchanged', () => {
  it('changes nothing in the registers', async () => {
    const { minutes } = sample.test.client;
    const drafting = sample.column(
      `select x.meeting_id from minutes x join bodies b on b.id = x.body_id
       where x.state = 'drafting' and b.name = 'Safer Communities Partnership'`,
    );
    const all = ['decisions', 'tracked_actions', 'declarations', 'presence_events', 'interests'];
    const registers = () => all.map((table) => sample.rows(`select * from ${table} order by id`));
    const before = registers();
    const session = await minutes.session({ id: String(drafting[0]) });
    const entries = session.items.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    expect(entries.length).toBeGreaterThan(8);
    for (const entry of entries) {
      await minutes.saveEntry({ target: entry, document: entry.document, caret: '' });
    }
    expect(registers()).toEqual(before);
  });
});

describe('the registers of the sample', () => {
  it('[R-080] [R-081] hold every outcome, reasons always, and two that wait for a partner', () => {
    const outcomes = sample.column('select distinct outcome from decisions').map(String);
    expect(outcomes.sort()).toEqual([...decisionOutcomes].sort());
    expect(sample.column(`select ref from decisions where reasons = ''`)).toEqual([]);
    expect(
      sample.column(`select ref from decisions where uses_resources = 1 and accountable = ''`),
    ).toEqual([]);
    expect(count(`select count(*) from decisions where ratification = 'awaiting'`)).toBe(2);
  });

  it('[R-052] one recommendation without a quorum was ratified by the next meeting', () => {
    const inquorate = sample.rows(
      `select d.ratification, d.ratified_on, (select min(day) from meetings n
         where n.body_id = d.body_id and n.day > d.decided_on and n.status = 'held') as next
       from decisions d where d.outcome = 'recommendation_inquorate'`,
    );
    expect(inquorate).toHaveLength(1);
    expect(inquorate[0]).toMatchObject({ ratification: 'ratified' });
    expect(inquorate[0]?.['ratified_on']).toBe(inquorate[0]?.['next']);
  });

  it('[S-056] look like those of the pictures: some thirty open actions, a few late, one notice', () => {
    const open = count(`select count(*) from tracked_actions where state = 'open'`);
    expect(open).toBeGreaterThan(24);
    expect(open).toBeLessThan(40);
    const late = sample
      .column(
        `select ref from tracked_actions where state = 'open' and due_on < '2026-11-17'
        order by due_on`,
      )
      .map(String);
    expect(late).toEqual(['PSB-9', 'HWB-28', 'OSCP-18', 'EWP-22', 'CT-40']);
    expect(
      sample.column(`select ref from tracked_actions where cannot_deliver_on is not null`),
    ).toEqual(['HWB-25']);
    const closed = sample.column(
      `select ref from tracked_actions where state = 'closed' and evidence = ''`,
    );
    expect(closed).toEqual([]);
    const kinds = sample.column('select distinct kind from action_updates order by 1');
    expect(kinds).toEqual(['cannot_deliver', 'closed', 'due_changed', 'progress', 'reopened']);
  });

  it('[S-055] [R-071] [R-072] [R-073] hold a sensitive interest, a dispensation and a conflict of roles', () => {
    const kinds = sample.column('select distinct kind from declarations order by 1');
    expect(kinds).toEqual([
      'disclosable_pecuniary',
      'non_registrable',
      'own_code',
      'role_conflict',
    ]);
    expect(count('select count(*) from declarations where sensitive = 1')).toBe(1);
    expect(count(`select count(*) from declarations where dispensation <> ''`)).toBe(1);
    expect(sample.column('select id from declarations where interest_id is null')).toEqual([]);
    // The declarations use what the register had: nothing was entered twice.
    expect(count('select count(*) from interests')).toBe(4);
  });

  it('[R-036] [S-105] keep the private passage and the exempt item out of what is public', () => {
    const withheld = sample.column('select words from tracked_actions where withheld = 1');
    expect(withheld.length).toBe(2);
    expect(count('select count(*) from decisions where withheld = 1')).toBeGreaterThan(5);
    const summaries = sample.column(
      `select x.public_summary from minutes x where exists (select 1 from agenda_items i
         where i.meeting_id = x.meeting_id and i.visibility = 'exempt')`,
    );
    expect(summaries.length).toBeGreaterThan(5);
    expect(summaries).not.toContain('');
  });

  it('[R-036] [R-071] the public read neither private passages, nor exempt words, nor what is sensitive', async () => {
    const page = async (body: string, back: number, audience: 'public' | 'members') => {
      const [meetingId] = sample.column(`${meetingIdOf} offset ${String(back - 1)}`, body);
      const { preview } = sample.test.client.minutes;
      return (await preview({ meetingId: String(meetingId), audience })).html;
    };
    for (const [body, back, open, secret] of [
      ['Health and Wellbeing Board', 2, '24 beds', 'which ward would close'],
      ['Health and Wellbeing Board', 1, 'home care in the winter months', 'southern contract'],
      ['Health and Wellbeing Board', 2, 'carers strategy', 'awarded as recommended in the annex'],
      ['Safer Communities Partnership', 1, '290 nights', 'somebody who has stayed there'],
    ] as const) {
      const [inside, outside] = [
        await page(body, back, 'members'),
        await page(body, back, 'public'),
      ];
      expect(outside).toContain(open);
      expect(outside).not.toContain(secret);
      if (secret !== 'somebody who has stayed there') expect(inside).toContain(secret);
      expect(inside).toContain(open);
    }
  });

  it('a matter runs through four meetings and the next agenda', () => {
    const meetings = sample.column(
      `select distinct coalesce(i.meeting_id, d.meeting_id, a.meeting_id)
       from thread_links l join threads t on t.id = l.thread_id
       left join agenda_items i on i.id = l.record_id left join decisions d on d.id = l.record_id
       left join tracked_actions a on a.id = l.record_id
       where t.slug = 'discharge-to-assess' and l.record_kind <> 'paper'`,
    );
    expect(meetings).not.toContain(null);
    expect(meetings).toHaveLength(5);
    const lost = sample.column(
      `select l.id from thread_links l where l.record_id not in (select id from agenda_items
         union select id from decisions union select id from tracked_actions union select id from papers)`,
    );
    expect(lost).toEqual([]);
  });

  it('[S-087] the Board has the quorum of the picture, and its last meeting had one', async () => {
    const [meetingId] = sample.column(meetingIdOf, 'Health and Wellbeing Board').map(String);
    const { room } = await sample.test.client.attendance.page({ id: meetingId ?? '' });
    expect(room.quorum.sentence).toBe('Quorate');
    expect(room.quorum.parts.map(({ text }) => text)).toEqual([
      '7 or more',
      'one councillor',
      'one from the NHS',
      'the Director of Public Health',
    ]);
  });
});
