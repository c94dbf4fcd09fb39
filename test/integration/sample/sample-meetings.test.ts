import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from './pdf-text.ts';
import { type OpenSample, openSample } from './open-sample.ts';

/** Tuesday 29 February 2028: the agenda of the pictures must make sense on any day. */
const leapDay = '2028-02-29T10:00:00.000Z';

let sample: OpenSample;
beforeAll(async () => {
  sample = await openSample(leapDay);
}, 120_000);
afterAll(async () => {
  await sample[Symbol.asyncDispose]();
});

const nextMeeting = `select m.* from meetings m join bodies b on b.id = m.body_id
  where b.name = ? and m.day >= '2028-02-29' and m.kind = 'meeting' order by m.day limit 1`;

function next(body: string): Record<string, unknown> {
  return sample.rows(nextMeeting, body)[0] ?? {};
}

function items(body: string): Record<string, unknown>[] {
  const { id } = next(body);
  return sample.rows(
    `select i.* from agenda_items i left join agenda_sections s on s.id = i.section_id
     where i.meeting_id = ? and i.parent_id is null order by s.position, i.position`,
    id,
  );
}

describe('the Health and Wellbeing Board of the pictures', () => {
  const board = 'Health and Wellbeing Board';

  it('[S-098] has twelve items that take 142 of 150 minutes', () => {
    const agenda = items(board);
    expect(agenda).toHaveLength(12);
    expect(agenda.reduce((sum, { minutes }) => sum + Number(minutes), 0)).toBe(142);
    expect(next(board)).toMatchObject({ starts_at: '14:00', ends_at: '16:30' });
    expect(agenda.map(({ purpose }) => purpose).join(' ')).toBe(
      'note note decide note discuss decide discuss decide note note decide decide',
    );
  });

  it('has eleven papers, nine of them in, one late and one to follow, with their pages', () => {
    const papers = sample.rows(
      `select p.state, v.pages from papers p join agenda_items i on i.id = p.item_id
       left join paper_versions v on v.id = p.current_version_id
       where p.meeting_id = ? order by i.position, p.position`,
      next(board)['id'],
    );
    expect(papers.map(({ state }) => state).join(' ')).toBe(
      'received received received received to_follow late received received received received received',
    );
    expect(papers.map(({ pages }) => pages)).toEqual([9, 33, 8, 36, null, null, 28, 6, 3, 4, 17]);
  });

  it('[R-034] [R-037] excludes the public for item 12 in the words of the Act, and gives nothing away', () => {
    const [exclusion, exempt] = items(board).slice(-2);
    expect(exclusion).toMatchObject({ kind: 'exclusion', visibility: 'public' });
    expect(String(exclusion?.['recommendations'])).toContain('section 100A(4)');
    expect(String(exclusion?.['recommendations'])).toContain('paragraph 3');
    expect(exempt).toMatchObject({
      visibility: 'exempt',
      ground_scheme: 'schedule_12a',
      ground_code: '3',
      title_checked: 1,
    });
    const publicWords = [exclusion, { ...exempt, recommendations: '', description: '' }]
      .map((item) => [item?.['title'], item?.['recommendations'], item?.['description']])
      .concat([[exempt?.['public_title'], exempt?.['public_reason']]])
      .join(' ');
    expect(publicWords).not.toMatch(/Kestrel|Heron|Lapwing|£/);
  });

  it('keeps in the exempt annex what no public paper says', async () => {
    const text = async (visibility: string) => {
      const files = sample.column(
        `select distinct v.sha256 from papers p join paper_versions v on v.id = p.current_version_id
         where p.meeting_id = ? and p.visibility = ? and v.media_type = 'application/pdf'`,
        ...[next(board)['id'], visibility],
      );
      const store = sample.test.app.session.current?.papers;
      const pages = files.map(async (sha256) => readPdfText(await store?.read(String(sha256))));
      return (await Promise.all(pages)).join(' ');
    };
    const [withheld, open] = await Promise.all([text('exempt'), text('public')]);
    for (const fact of ['Bidder Kestrel', '£4,217,906', '71.25', 'mobilisation']) {
      expect(withheld).toContain(fact);
      expect(open).not.toContain(fact);
    }
    expect(withheld).toContain('Not for publication: paragraph 3');
    expect(open).toContain('Better Care Fund');
  });
});

describe('the other meetings ahead', () => {
  it('[S-094] [R-035] Safer Communities asks agencies to sign off, and withholds as a voluntary body does', () => {
    const id = next('Safer Communities Partnership')['id'];
    const answers = sample.column(
      `select s.state from sign_offs s join agenda_items i on i.id = s.item_id
       where i.meeting_id = ? order by 1`,
      id,
    );
    expect(answers).toEqual(['agreed', 'asked', 'not_agreed']);
    const exclusion = items('Safer Communities Partnership').find(
      ({ kind }) => kind === 'exclusion',
    );
    expect(exclusion?.['recommendations']).toContain(
      'section 31 of the Freedom of Information Act',
    );
    expect(exclusion?.['recommendations']).not.toContain('100A');
    const files = sample.column(
      `select v.media_type from papers p join paper_versions v on v.id = p.current_version_id
       where p.meeting_id = ? and v.media_type <> 'application/pdf'`,
      id,
    );
    expect(files).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  });

  it('[R-001] no voluntary body withholds under Schedule 12A', () => {
    const wrong = sample.column(
      `select i.title from agenda_items i join meetings m on m.id = i.meeting_id
       join bodies b on b.id = m.body_id
       where i.ground_scheme = 'schedule_12a' and b.access_regime in ('voluntary', 'company')`,
    );
    expect(wrong).toEqual([]);
  });

  it('[S-093] one has moved, one is put off, one is private with its reason, some are events', () => {
    const ahead = `select count(*) from meetings where day > '2028-02-29' and`;
    expect(sample.column(`${ahead} moved_from is not null and calendar_sequence = 1`)).toEqual([1]);
    expect(sample.column(`${ahead} status = 'postponed' and status_note <> ''`)).toEqual([1]);
    expect(sample.column(`${ahead} kind = 'event' and title <> ''`)).toEqual([2]);
    const reasons = sample.column(
      `select distinct private_reason from meetings where access = 'private'`,
    );
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons).not.toContain('');
  });
});

describe('the meetings of the past', () => {
  it('of bodies that publish were all published, one too late and one with a late paper', () => {
    const held = `from meetings m join bodies b on b.id = m.body_id where m.status = 'held'
      and m.kind = 'meeting' and m.day > '2027-01-01' and b.publishes_on_web = 1 and m.access = 'public'`;
    const published = `and exists (select 1 from publications p where p.meeting_id = m.id)`;
    const [all, out] = [held, `${held} ${published}`].map(
      (from) => sample.column(`select count(*) ${from}`)[0],
    );
    expect(Number(all)).toBeGreaterThan(70);
    expect(out).toBe(all);
    const twice = sample.column(
      `select b.name from publications p join meetings m on m.id = p.meeting_id
       join bodies b on b.id = m.body_id group by m.id having count(*) = 2`,
    );
    expect(twice).toEqual(['Safer Communities Partnership']);
    const late = sample.column(
      `select b.name from exports e join bodies b on b.id = e.body_id where e.number = 1
       and e.passed_warnings like '%clear-days%'`,
    );
    expect(late).toEqual(['Stronger Communities Partnership']);
  });

  it('[S-098] have agendas of ten to fourteen items', () => {
    const counts = sample.column(
      `select count(*) from agenda_items i join meetings m on m.id = i.meeting_id
       where m.day between '2027-01-01' and '2028-02-28' and m.agenda_state = 'published'
       group by m.id`,
    );
    expect(counts.length).toBeGreaterThan(70);
    expect(Math.min(...counts.map(Number))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...counts.map(Number))).toBeLessThanOrEqual(14);
  });

  it('never show a withheld paper as exported', () => {
    const leaked = sample.column(
      `select p.title from export_papers e join papers p on p.id = e.paper_id
       join agenda_items i on i.id = p.item_id
       where p.visibility <> 'public' or i.visibility <> 'public'`,
    );
    expect(leaked).toEqual([]);
    expect(sample.column('select count(*) from export_papers')[0]).toBeGreaterThan(300);
  });

  it('with exempt business give packs in which no withheld word is found', async () => {
    const ids = sample.column(
      `select m.id from meetings m join agenda_items i on i.meeting_id = m.id
       where i.visibility = 'exempt' and m.status = 'held' group by m.body_id`,
    );
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids.slice(0, 2)) {
      const { publishing } = sample.test.client;
      const order = { meetingId: String(id), kind: 'meeting-pack' as const };
      let last = '';
      for await (const event of await publishing.build(order)) last = event.state;
      expect(last).toBe('built');
    }
  }, 60_000);

  it.each([
    ['Oxfordshire Partnership Board', '2008-06-23 2008-09-24 2008-11-26'],
    ['Public Service Board', '2008-09-10 2008-11-19 2009-02-18'],
    ["Children's Trust", '2008-09-05 2008-11-14'],
    ['Health and Wellbeing Board', '2008-09-18 2008-12-11'],
    ['Safer Communities Partnership', '2008-07-28 2008-09-11 2008-09-29 2008-10-29 2008-11-28'],
    ['Oxfordshire Waste Partnership', '2008-07-11 2008-10-24'],
    ['Oxfordshire Economic Partnership', '2008-06-26 2008-10-01'],
    ['Environment Partnership', '2008-07-14 2008-11-17'],
    ['Learning and Skills Partnership', '2008-06-23 2008-10-02'],
    ['Oxfordshire Voluntary Sector Development Partnership', '2008-07-01 2008-10-08 2008-11-18'],
  ])('[S-091] [S-314] %s met on the days that the sources give', (name, days) => {
    const found = sample.column(
      `select m.day from meetings m join bodies b on b.id = m.body_id
       where b.name = ? and m.day < '2010-01-01' order by 1`,
      name,
    );
    expect(found.join(' ')).toBe(days);
  });
});

describe('what meetings start from', () => {
  it('[S-099] is a template for each kind of body', () => {
    const templates = sample.rows(
      `select t.name, count(i.id) as items from agenda_templates t
       join agenda_template_items i on i.template_id = t.id group by t.id order by 1`,
    );
    expect(templates).toHaveLength(7);
    expect(Math.min(...templates.map(({ items: count }) => Number(count)))).toBeGreaterThan(4);
  });

  it('has addresses of its own for every meeting', () => {
    const twice = sample.column('select slug from meetings group by slug having count(*) > 1');
    expect(twice).toEqual([]);
  });
});
